import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { removeBackend, setBackend } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '@tensorflow/tfjs-backend-wasm';
import { loadGraphNetwork } from '../../../../src/classifier/worker/backends/tensorflow/load-graph-network.ts';
import { loadForwardNetwork } from '../../../../src/classifier/worker/forward/load-forward-network.ts';
import { distanceFromGolden, goldenInput, type NetworkOutputs } from '../../../../src/judgement/index.ts';
import { compiledKernels, SHIPPED, shippedForSize } from './shipped-model.ts';

const golden = goldenInput(SHIPPED.manifest.input.size);
let kernels: WebAssembly.Module;

beforeAll(async () => {
  kernels = await compiledKernels();
});

describe('the shipped network in our own kernels', () => {
  it('reproduces its golden outputs', async () => {
    const network = loadForwardNetwork(kernels, SHIPPED);
    expect(distanceFromGolden(await network.run(golden), SHIPPED.manifest.golden)).toBeLessThan(1e-4);
  });

  it('says the same to the last bit, run after run and built anew', async () => {
    const network = loadForwardNetwork(kernels, SHIPPED);
    const first = await network.run(golden);
    await network.run(randomPicture(1, SHIPPED.manifest.input.size));
    expect(await network.run(golden)).toEqual(first);
    expect(await loadForwardNetwork(kernels, SHIPPED).run(golden)).toEqual(first);
  });

  it('leaves the outputs of earlier runs as they were', async () => {
    const network = loadForwardNetwork(kernels, SHIPPED);
    const first = await network.run(golden);
    const kept = structuredClone(first);
    await network.run(randomPicture(2, SHIPPED.manifest.input.size));
    expect(first).toEqual(kept);
  });

  it('gives no texture where the model cannot refuse', async () => {
    const { refusal: _, ...manifest } = SHIPPED.manifest;
    const outputs = await loadForwardNetwork(kernels, { ...SHIPPED, manifest }).run(golden);
    expect(outputs.texture).toHaveLength(0);
  });

  it('refuses a picture of another size', async () => {
    await expect(loadForwardNetwork(kernels, SHIPPED).run(new Float32Array(3))).rejects.toThrow(RangeError);
  });

  it('runs no more once it is disposed', async () => {
    const network = loadForwardNetwork(kernels, SHIPPED);
    network.dispose();
    await expect(network.run(golden)).rejects.toThrow('disposed');
  });

  it('frees its memory once it is disposed', async () => {
    const { result: network, memories } = await watchMemories(async () => {
      const loaded = loadForwardNetwork(kernels, SHIPPED);
      await loaded.run(golden);
      return loaded;
    });
    expect(await stillThere(memories)).toBe(1);
    network.dispose();
    expect(await stillThere(memories)).toBe(0);
  });
});

describe('beside TensorFlow.js', () => {
  beforeAll(async () => {
    await setBackend('wasm');
  });
  afterAll(() => removeBackend('wasm'));

  // 100 leads to maps of odd sizes, and 32 to maps smaller than the filter.
  it.each([224, 100, 32])('it says the same of random pictures of %i pixels', async (size) => {
    const files = shippedForSize(size);
    const ours = loadForwardNetwork(kernels, files);
    const theirs = await loadGraphNetwork(files);
    for (let seed = 0; seed < 3; seed++) {
      const picture = randomPicture(seed, size);
      expect(distance(await ours.run(picture), await theirs.run(picture))).toBeLessThan(1e-4);
    }
    theirs.dispose();
  });
});

function distance(a: NetworkOutputs, b: NetworkOutputs): number {
  const flat = ({ logit, modality, saliency, embedding, texture }: NetworkOutputs) => [
    ...[logit, modality],
    ...saliency,
    ...embedding,
    ...texture,
  ];
  const others = flat(b);
  expect(flat(a)).toHaveLength(others.length);
  return Math.max(...flat(a).map((value, i) => Math.abs(value - (others[i] ?? Number.NaN))));
}

/** Colours in [-1, 1] by a linear congruential generator (Numerical Recipes). */
function randomPicture(seed: number, size: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: size * size * 3 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** Does some work and tells which memories it made. */
async function watchMemories<Result>(work: () => Promise<Result>) {
  const memories: WeakRef<WebAssembly.Memory>[] = [];
  const { Memory } = WebAssembly;
  WebAssembly.Memory = class extends Memory {
    constructor(descriptor: WebAssembly.MemoryDescriptor) {
      super(descriptor);
      memories.push(new WeakRef(this));
    }
  };
  const result = await work().finally(() => {
    WebAssembly.Memory = Memory;
  });
  return { result, memories };
}

/** How many cannot be collected. */
async function stillThere(memories: readonly WeakRef<WebAssembly.Memory>[]): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What was looked at in this turn of the event loop is held until its end.
  await new Promise((resolve) => setTimeout(resolve, 10));
  collect();
  return memories.filter((memory) => memory.deref() !== undefined).length;
}
