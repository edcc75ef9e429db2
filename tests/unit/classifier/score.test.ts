import { describe, expect, it } from 'vitest';
import { score } from '../../../src/classifier/worker/score.ts';
import { breathe, unlessAborted } from '../../../src/classifier/worker/unless-aborted.ts';
import type { NetworkOutputs } from '../../../src/judgement/index.ts';

/** A network whose logit is the red of the top left pixel, and whose modality counts its runs. */
function network() {
  let runs = 0;
  return {
    runs: () => runs,
    run: async (input: Float32Array): Promise<NetworkOutputs> => {
      runs++;
      const empty = new Float32Array(0);
      return { logit: input[0] ?? Number.NaN, modality: runs, saliency: empty, embedding: empty, texture: empty };
    },
  };
}

/** 2 x 2 pixels whose reds are 1, 2, 4 and 9. */
const PICTURE = Float32Array.from([1, 2, 4, 9].flatMap((red) => [red, 0, 0]));

describe('the score of a square', () => {
  it('is one run of the network', async () => {
    const asked = network();
    const signal = new AbortController().signal;
    expect(await score(asked, PICTURE, { size: 2, flips: false }, signal)).toMatchObject({ logit: 1, modality: 1 });
    expect(asked.runs()).toBe(1);
  });

  it('is with flips the mean logit over the four corners that come to lie at the top left', async () => {
    const asked = network();
    const signal = new AbortController().signal;
    expect(await score(asked, PICTURE, { size: 2, flips: true }, signal)).toMatchObject({ logit: 4, modality: 1 });
    expect(asked.runs()).toBe(4);
  });

  it('is given up between two runs once aborted', async () => {
    const asked = network();
    const work = new AbortController();
    const scored = score(asked, PICTURE, { size: 2, flips: true }, work.signal);
    work.abort('enough');
    await expect(scored).rejects.toBe('enough');
    expect(asked.runs()).toBe(1);
  });
});

describe('waiting unless aborted', () => {
  it('gives the value, or the failure', async () => {
    const { signal } = new AbortController();
    expect(await unlessAborted(Promise.resolve(3), signal)).toBe(3);
    await expect(unlessAborted(Promise.reject('no model'), signal)).rejects.toBe('no model');
    await expect(breathe(signal)).resolves.toBeUndefined();
  });

  it('ends with the reason as soon as there is one', async () => {
    const work = new AbortController();
    const never = unlessAborted(new Promise(() => undefined), work.signal);
    work.abort('enough');
    await expect(never).rejects.toBe('enough');
    await expect(unlessAborted(Promise.resolve(3), work.signal)).rejects.toBe('enough');
    await expect(breathe(work.signal)).rejects.toBe('enough');
  });
});
