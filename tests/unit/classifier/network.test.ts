import { readFileSync } from 'node:fs';
import { memory, removeBackend, setBackend } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '@tensorflow/tfjs-backend-wasm';
import { loadGraphNetwork } from '../../../src/classifier/worker/backends/tensorflow/load-graph-network.ts';
import type { Network } from '../../../src/classifier/worker/network.ts';
import { distanceFromGolden, goldenInput, parseManifest } from '../../../src/judgement/index.ts';

const modelFile = (name: string) => readFileSync(new URL(`../../../public/model/${name}`, import.meta.url));
const manifest = parseManifest(JSON.parse(modelFile('manifest.json').toString()));
const input = goldenInput(manifest.input.size);

let before: number;
let network: Network;

beforeAll(async () => {
  await setBackend('wasm');
  before = memory().numTensors;
  const weights = new Uint8Array(modelFile('weights.bin')).buffer;
  network = await loadGraphNetwork({ manifest, topology: modelFile('model.json').toString(), weights });
});
afterAll(() => removeBackend('wasm'));

describe('the shipped network on TensorFlow.js', () => {
  it('reproduces its golden outputs', async () => {
    expect(distanceFromGolden(await network.run(input), manifest.golden)).toBeLessThan(1e-3);
  });

  it('leaves no tensor behind, run after run', async () => {
    await network.run(input);
    const { numTensors } = memory();
    for (let i = 0; i < 10; i++) await network.run(input);
    expect(memory().numTensors).toBe(numTensors);
  });

  it('leaves no tensor behind when a run fails', async () => {
    const { numTensors } = memory();
    await expect(network.run(new Float32Array(3))).rejects.toThrow();
    expect(memory().numTensors).toBe(numTensors);
  });

  it('leaves no tensor behind once it is disposed', () => {
    network.dispose();
    expect(memory().numTensors).toBe(before);
  });
});
