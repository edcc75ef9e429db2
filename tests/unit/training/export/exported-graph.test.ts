import { mean } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { distanceFromGolden, goldenInput } from '../../../../src/judgement/index.ts';
import { backboneOfModel } from '../../../../training/src/architectures/backbone-of-model.ts';
import { EMBEDDING_LENGTH, TEXTURE_LAYER, TEXTURE_LENGTH } from '../../../../training/src/architectures/mobilenet-v2.ts';
import { loadNetwork } from '../../../../training/src/backend/network.ts';
import { startWasm } from '../../../../training/src/backend/wasm.ts';
import { buildGraph } from '../../../../training/src/export/build-graph.ts';
import { goldenOutputs } from '../../../../training/src/export/golden-outputs.ts';
import { readModel } from '../../../../training/src/export/model-folder.ts';
import { serialiseModel } from '../../../../training/src/export/serialise-model.ts';
import { logitOf } from '../../../../training/src/fitting/logistic-regression.ts';
import { SHIPPED_MODEL } from '../../../../training/src/paths.ts';
import { unfusedFeatureMap } from './unfused-forward.ts';

const shipped = readModel(SHIPPED_MODEL);
const backbone = backboneOfModel(shipped);
const input = goldenInput(224);

function drawHead(seed: number, length: number) {
  const random = seededRandom(seed);
  return { kernel: Float32Array.from({ length }, () => 0.1 * (random() - 0.5)), bias: random() };
}

beforeAll(startWasm);

describe('the exported graph', () => {
  const heads = { malignant: drawHead(1, EMBEDDING_LENGTH), modality: drawHead(2, TEXTURE_LENGTH) };
  const files = serialiseModel(buildGraph(backbone, heads));

  it('gives what the layers give one by one', async () => {
    const network = await loadNetwork(files);
    const [outputs] = network.run([input]);
    const map = unfusedFeatureMap(backbone, input);
    const pooled = mean(map, [1, 2]).dataSync() as Float32Array;
    expect(outputs?.embedding).toHaveLength(EMBEDDING_LENGTH);
    expect(Math.max(...pooled)).toBeGreaterThan(0.5);
    expect(largestDifference(outputs?.embedding, pooled)).toBeLessThan(1e-4);
    expect(outputs?.logit).toBeCloseTo(logitOf(heads.malignant, pooled), 4);
    const texture = mean(unfusedFeatureMap(backbone, input, TEXTURE_LAYER), [1, 2]).dataSync() as Float32Array;
    expect(outputs?.texture).toHaveLength(TEXTURE_LENGTH);
    expect(outputs?.modality).toBeCloseTo(logitOf(heads.modality, texture), 4);
    network.dispose();
  });

  it('has a saliency whose mean plus the bias is the logit', async () => {
    const network = await loadNetwork(files);
    const [outputs] = network.run([input]);
    const saliency = outputs?.saliency ?? new Float32Array(0);
    expect(saliency).toHaveLength(49);
    const saliencyMean = saliency.reduce((sum, value) => sum + value, 0) / 49;
    expect(outputs?.logit).toBeCloseTo(saliencyMean + heads.malignant.bias, 5);
    network.dispose();
  });

  it('gives each picture of a batch what it gives it alone', async () => {
    const network = await loadNetwork(files);
    const dark = input.map((value) => value / 2 - 0.5);
    const [, second] = network.run([input, dark]);
    const [alone] = network.run([dark]);
    expect(second?.logit).toBeCloseTo(alone?.logit ?? Number.NaN, 4);
    expect(largestDifference(second?.embedding, alone?.embedding ?? new Float32Array(0))).toBeLessThan(1e-4);
    network.dispose();
  });

  it('returns the backbone that went in, bit for bit', () => {
    const again = backboneOfModel({ manifest: shipped.manifest, files });
    expect([...again.weights.keys()]).toEqual([...backbone.weights.keys()]);
    for (const [name, { values }] of backbone.weights) {
      const returned = again.weights.get(name)?.values;
      expect(returned && Buffer.from(returned.buffer).equals(Buffer.from(values.buffer)), name).toBe(true);
    }
  });
});

describe('the shipped model', () => {
  it('is whole, small enough, and gives its golden outputs', async () => {
    expect(shipped.files['weights.bin'].length + shipped.files['model.json'].length).toBeLessThan(6e6);
    const { golden } = shipped.manifest;
    const network = await loadNetwork(shipped.files);
    const [outputs] = network.run([input]);
    expect(outputs && distanceFromGolden(outputs, golden)).toBeLessThan(1e-4);
    expect((await goldenOutputs(shipped.files)).logit).toBeCloseTo(golden.logit, 5);
    network.dispose();
  });
});

function largestDifference(a: Float32Array | undefined, b: Float32Array): number {
  return b.reduce((largest, value, i) => Math.max(largest, Math.abs(value - (a?.[i] ?? Number.NaN))), 0);
}
