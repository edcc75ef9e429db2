import type { MessageKey } from '../i18n/index.ts';

export type MissingPart = Extract<
  MessageKey,
  'app.unsupported.worker' | 'app.unsupported.crypto' | 'app.unsupported.canvas'
>;

interface Browser {
  readonly Worker?: unknown;
  /** Browsers leave `subtle` out where the page did not come over a secure connection. */
  readonly crypto?: { readonly subtle?: unknown };
  readonly OffscreenCanvas?: unknown;
  readonly createImageBitmap?: unknown;
}

/** Parts of a browser without which nothing can be judged. A store is not among them: without one nothing is kept. */
export function missingParts({ Worker, crypto, OffscreenCanvas, createImageBitmap }: Browser): MissingPart[] {
  const missing: MissingPart[] = [];
  if (!Worker) missing.push('app.unsupported.worker');
  if (!crypto?.subtle) missing.push('app.unsupported.crypto');
  if (!OffscreenCanvas || !createImageBitmap) missing.push('app.unsupported.canvas');
  return missing;
}
