import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measurement } from './measurement.ts';

const LIMIT_BYTES = 6e9;
const TRAINING = fileURLToPath(new URL('./train-some-steps.ts', import.meta.url));

/**
 * The peak resident memory of a process that trains, beside the most that one may take. In a process of its own, since this one
 * holds other networks too. A real run also holds its pictures, four bytes for each of their pixels.
 */
export async function measureMemory(size: number): Promise<Measurement> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', TRAINING, String(size)]);
  const bytes = Number(stdout);
  const name = `${size} px: peak memory of training on all cores (${availableParallelism()}), pictures left out`;
  return { name, value: bytes / 1e6, unit: 'MB', baseline: `limit of ${LIMIT_BYTES / 1e9} GB`, ratio: bytes / LIMIT_BYTES };
}
