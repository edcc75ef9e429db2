import { readFileSync } from 'node:fs';
import { sha256Of } from '../export/serialise-model.ts';
import type { Sample } from './sample.ts';

/** SHA-256 of each sample's file; samples whose file is missing or cannot be opened are left out. */
export function hashFiles(samples: readonly Sample[]): Map<Sample, string> {
  const hashes = new Map<Sample, string>();
  for (const sample of samples) {
    const bytes = bytesOf(sample.file);
    if (bytes) hashes.set(sample, sha256Of(bytes));
  }
  return hashes;
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
