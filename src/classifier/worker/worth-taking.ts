import type { SoundNetwork } from './sound-network.ts';

/** It works, but something that comes later in the order is faster on this device. */
export class NotWorthTaking extends Error {}

const ROUNDS = 4;

/**
 * A network, if it is faster than another one; both were warmed up by their golden run. The best of a few runs each counts, in turns:
 * what else the device is doing only ever makes them slower.
 *
 * @param startOther - where that fails, there is nothing to compare with, and the one is worth taking.
 * @param input - what both are run with.
 * @throws {NotWorthTaking} then it is stopped.
 */
export async function ifFaster(
  one: SoundNetwork,
  startOther: () => Promise<SoundNetwork>,
  input: Float32Array,
): Promise<SoundNetwork> {
  const other = await startOther().catch(() => undefined);
  if (!other) return one;
  try {
    if (await isFaster(one, other, input)) return one;
  } catch (cause) {
    one.stop();
    throw cause;
  } finally {
    other.stop();
  }
  one.stop();
  throw new NotWorthTaking('slower than another backend');
}

async function isFaster(one: SoundNetwork, other: SoundNetwork, input: Float32Array): Promise<boolean> {
  const best = { one: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    best.one = Math.min(best.one, await timeOf(one, input));
    best.other = Math.min(best.other, await timeOf(other, input));
  }
  return best.one < best.other;
}

async function timeOf(network: SoundNetwork, input: Float32Array): Promise<number> {
  const begun = performance.now();
  await network.run(input);
  return performance.now() - begun;
}
