import { existsSync, readFileSync } from 'node:fs';
import { sha256Of } from '../export/serialise-model.ts';
import type { Sample } from './sample.ts';

/** SHA-256 of each sample's file; samples whose file is missing are left out. */
export function hashFiles(samples: readonly Sample[]): Map<Sample, string> {
  const hashes = new Map<Sample, string>();
  for (const sample of samples) {
    if (existsSync(sample.file)) hashes.set(sample, sha256Of(readFileSync(sample.file)));
  }
  return hashes;
}
