import { describe, expect, it } from 'vitest';
import type { SoundNetwork } from '../../../src/classifier/worker/sound-network.ts';
import { ifFaster, NotWorthTaking } from '../../../src/classifier/worker/worth-taking.ts';
import type { NetworkOutputs } from '../../../src/judgement/index.ts';

const none = new Float32Array(0);
const outputs: NetworkOutputs = { logit: 0, modality: 0, saliency: none, embedding: none, texture: none };

/** A network that takes its time. */
function taking(milliseconds: number, run = async () => outputs) {
  let isStopped = false;
  const network: SoundNetwork = {
    threads: 1,
    run: async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return run();
    },
    stop: () => {
      isStopped = true;
    },
  };
  return { network, isStopped: () => isStopped };
}

describe('a network that is compared with another', () => {
  it('is taken where it is faster, and the other stopped', async () => {
    const [one, other] = [taking(0), taking(60)];
    expect(await ifFaster(one.network, async () => other.network, none)).toBe(one.network);
    expect([one.isStopped(), other.isStopped()]).toEqual([false, true]);
  });

  it('is stopped where it is slower, and the other too, which gets its turn later', async () => {
    const [one, other] = [taking(60), taking(0)];
    await expect(ifFaster(one.network, async () => other.network, none)).rejects.toBeInstanceOf(NotWorthTaking);
    expect([one.isStopped(), other.isStopped()]).toEqual([true, true]);
  });

  it('is taken where the other does not start', async () => {
    const one = taking(0);
    const start = () => Promise.reject(new Error('no SIMD'));
    expect(await ifFaster(one.network, start, none)).toBe(one.network);
    expect(one.isStopped()).toBe(false);
  });

  it('fails as it does, should it break meanwhile', async () => {
    const one = taking(0, () => Promise.reject(new Error('lost')));
    const other = taking(0);
    await expect(ifFaster(one.network, async () => other.network, none)).rejects.toThrow('lost');
    expect([one.isStopped(), other.isStopped()]).toEqual([true, true]);
  });
});
