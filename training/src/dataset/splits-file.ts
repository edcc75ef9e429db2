import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { UserError } from '../errors.ts';
import type { Split } from './sample.ts';
import type { Shares } from './shares.ts';

/** How splits were drawn, so that a later run finds the same. */
export interface DrawnSplits {
  readonly seed: number;
  readonly shares: Shares;
  /** By the file's path relative to the data folder, with slashes. */
  readonly splits: ReadonlyMap<string, Split>;
}

const VERSION = 1;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const stored = v.object({
  version: v.literal(VERSION),
  seed: v.number(),
  shares: v.object({ validation: share, test: share }),
  splits: v.record(v.string(), v.picklist(['training', 'validation', 'test'])),
});

/** Writes drawn splits as JSON, sorted by path. */
export function writeSplits(file: string, { seed, shares, splits }: DrawnSplits) {
  const sorted = [...splits].sort(([a], [b]) => (a < b ? -1 : 1));
  const content: v.InferOutput<typeof stored> = { version: VERSION, seed, shares, splits: Object.fromEntries(sorted) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * Reads what {@link writeSplits} wrote; `undefined` when the file is not there.
 *
 * @throws {UserError} when it is something else.
 */
export function readSplits(file: string): DrawnSplits | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = v.safeParse(stored, parseJson(file));
  if (!parsed.success) throw notSplits(file);
  const { seed, shares, splits } = parsed.output;
  return { seed, shares, splits: new Map(Object.entries(splits)) };
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw notSplits(file);
  }
}

function notSplits(file: string): UserError {
  return new UserError(`${file} does not hold splits of version ${VERSION}. Remove it to have the splits drawn anew.`);
}
