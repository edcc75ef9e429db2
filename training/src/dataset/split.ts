import { createHash } from 'node:crypto';
import type { Split } from './sample.ts';

/** Percent of the groups held back for the test, and as many for validation. */
const HELD_BACK = 15;

/** The split of a lesion or patient: fixed by its name alone, so that it never moves when pictures are added. */
export function splitOf(group: string): Split {
  const place = percentileOf(group);
  if (place < HELD_BACK) return 'test';
  return place < 2 * HELD_BACK ? 'validation' : 'training';
}

/** 0..99: SHA-256 of the name as one whole number, modulo 100. */
export function percentileOf(name: string): number {
  return Number(BigInt(`0x${createHash('sha256').update(name).digest('hex')}`) % 100n);
}
