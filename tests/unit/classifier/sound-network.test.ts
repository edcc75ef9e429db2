import { describe, expect, it, vi } from 'vitest';
import type { RunningBackend } from '../../../src/classifier/worker/backends/running-backend.ts';
import { startSoundNetwork } from '../../../src/classifier/worker/sound-network.ts';
import type { NetworkOutputs } from '../../../src/judgement/index.ts';
import { exampleManifest } from '../../fixtures/example-manifest.ts';

const manifest = exampleManifest();
const { golden } = manifest;
const FILES = { manifest, topology: '{}', weights: new ArrayBuffer(0), refusal: undefined, storedForOffline: false };

const right: NetworkOutputs = {
  logit: golden.logit,
  modality: golden.modality,
  saliency: Float32Array.from(golden.saliency),
  embedding: Float32Array.from(golden.embedding),
  texture: new Float32Array(0),
};
const withNumber = (values: Float32Array, number: number) => Float32Array.from([...values.subarray(1), number]);

/** A backend on which the network gives the outputs of the list, one a run and the last for ever. */
function device(...outputs: readonly NetworkOutputs[]) {
  const waiting = [...outputs];
  let takeAway: (reason: Error) => void = () => undefined;
  let isGone = false;
  const lost = new Promise<never>((_, reject) => {
    takeAway = reject;
  });
  const stop = vi.fn();
  const dispose = vi.fn();
  const assertSound = () => {
    if (isGone) throw new Error('context lost');
  };
  let answer = async () => (waiting.length > 1 ? waiting.shift() : waiting[0]) ?? right;
  const loadNetwork = async () => ({ run: () => answer(), dispose });
  const running: RunningBackend = { threads: 1, lost, loadNetwork, assertSound, stop };
  return {
    start: () => startSoundNetwork('webgl', FILES, async () => running),
    stop,
    dispose,
    goAway: () => {
      isGone = true;
      takeAway(new Error('context lost'));
    },
    answerNoMore: () => {
      answer = () => new Promise(() => undefined);
    },
  };
}

const input = new Float32Array(0);

describe('the golden check', () => {
  it('lets a backend pass that reproduces the golden outputs', async () => {
    const { start, stop } = device(right);
    expect(await (await start()).run(input)).toEqual(right);
    expect(stop).not.toHaveBeenCalled();
  });

  it.each([
    ['a wrong logit', { ...right, logit: golden.logit + 2 * golden.tolerance }],
    ['a logit that is not a number', { ...right, logit: Number.NaN }],
    ['a logit that overflowed', { ...right, logit: Number.POSITIVE_INFINITY }],
    ['a modality that is not a number', { ...right, modality: Number.NaN }],
    ['a map with a hole', { ...right, saliency: withNumber(right.saliency, Number.NaN) }],
    ['an embedding that overflowed', { ...right, embedding: withNumber(right.embedding, Number.NEGATIVE_INFINITY) }],
    ['a texture that is not a number', { ...right, texture: Float32Array.of(Number.NaN) }],
    ['no map', { ...right, saliency: new Float32Array(0) }],
  ])('refuses %s and leaves nothing behind', async (_, outputs) => {
    const { start, stop, dispose } = device(outputs);
    await expect(start()).rejects.toThrow();
    expect(dispose).toHaveBeenCalledOnce();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('refuses numbers that are not finite beyond those that the manifest keeps', async () => {
    const embedding = Float32Array.from([...golden.embedding, Number.NaN]);
    await expect(device({ ...right, embedding }).start()).rejects.toThrow('not a finite number');
  });
});

describe('a run after the golden check', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('is an error where the logit is %d', async (logit) => {
    const network = await device(right, { ...right, logit }).start();
    await expect(network.run(input)).rejects.toThrow('not a finite number');
  });

  it('is an error when the graphics went away before', async () => {
    const { start, goAway } = device(right);
    const network = await start();
    goAway();
    await expect(network.run(input)).rejects.toThrow('context lost');
  });

  it('is an error when the graphics go away and never answer', async () => {
    const { start, goAway, answerNoMore } = device(right);
    const network = await start();
    answerNoMore();
    const running = expect(network.run(input)).rejects.toThrow('context lost');
    goAway();
    await running;
  });

  it('is an error once it was stopped, which frees weights and backend once', async () => {
    const { start, stop, dispose } = device(right);
    const network = await start();
    network.stop();
    network.stop();
    await expect(network.run(input)).rejects.toThrow('stopped');
    expect(dispose).toHaveBeenCalledOnce();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('leaves a backend that is so broken that not even the weights can be freed', async () => {
    const { start, stop, dispose } = device(right);
    dispose.mockImplementation(() => {
      throw new Error('aborted');
    });
    (await start()).stop();
    expect(stop).toHaveBeenCalledOnce();
  });
});
