import * as v from 'valibot';
import type { BackendVariant } from '../contract.ts';

export interface Choice {
  readonly variant: BackendVariant;
  /** What would have come before it but failed. */
  readonly passedOver: readonly BackendVariant[];
}

/** A worker has no localStorage; apart from the models, which are exchanged as a whole. */
const CACHE = 'naevus-backend';
/** The name of an entry, never asked of a server. */
const KEY = '/chosen-backend.json';

const variant = v.picklist(['webgpu', 'webgl', 'wasm-threads', 'wasm', 'cpu']);
const entry = v.object({ circumstances: v.string(), variant, passedOver: v.array(variant) });

/**
 * What a choice depends on: when any of it changes, the device is asked anew.
 *
 * @param modelHash - SHA-256 of the weights.
 * @param threads - that the page may use: a host without headers allows them from the second visit on.
 */
export function circumstancesOf(modelHash: string, threads: number): string {
  // The build names the engine's script by its content: a version of the app with another engine has another name. The browser's
  // version is part of the user agent; its drivers come and go with it.
  return JSON.stringify({ modelHash, engine: globalThis.location.pathname, browser: navigator.userAgent, threads });
}

/** @returns `undefined` when nothing was chosen under these circumstances, or nothing can be read. */
export async function recallChoice(circumstances: string): Promise<Choice | undefined> {
  try {
    const stored = await (await caches.open(CACHE)).match(KEY);
    const read = v.safeParse(entry, await stored?.json());
    if (!read.success || read.output.circumstances !== circumstances) return undefined;
    return { variant: read.output.variant, passedOver: read.output.passedOver };
  } catch {
    return undefined;
  }
}

/** Without storage nothing is remembered, and the device is asked each time. */
export async function rememberChoice(circumstances: string, choice: Choice): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(KEY, Response.json({ circumstances, ...choice }));
  } catch {
    // Asked again next time.
  }
}
