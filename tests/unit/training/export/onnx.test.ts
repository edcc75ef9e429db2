import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { beforeAll, describe, expect, it } from 'vitest';
import { goldenInput } from '../../../../src/judgement/index.ts';
import { INPUT_SIZE } from '../../../../training/src/architectures/mobilenet-v2.ts';
import { loadNetwork } from '../../../../training/src/backend/network.ts';
import { startWasm } from '../../../../training/src/backend/wasm.ts';
import { readModel } from '../../../../training/src/export/model-folder.ts';
import { onnxOfModel } from '../../../../training/src/export/onnx/onnx-of-model.ts';
import { picturePlanesFirst } from '../../../../training/src/export/onnx/planes-first.ts';
import type { ModelFiles } from '../../../../training/src/export/serialise-model.ts';
import { SHIPPED_MODEL } from '../../../../training/src/paths.ts';
import { trainCommand } from '../../../../training/src/train-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const { files, manifest } = readModel(SHIPPED_MODEL);
const input = goldenInput(INPUT_SIZE);
const dark = input.map((value) => value / 2 - 0.5);

beforeAll(async () => {
  env.wasm.numThreads = 1;
  await startWasm();
});

describe('the model as ONNX', () => {
  it('gives in another runtime what it gives in the app', async () => {
    const network = await loadNetwork(files);
    const expected = network.run([input, dark]);
    network.dispose();
    const session = await InferenceSession.create(onnxOfModel(files));
    const pictures = [input, dark].flatMap((picture) => [...picturePlanesFirst(picture, 3)]);
    const found = await session.run({ input: new Tensor('float32', pictures, [2, 3, INPUT_SIZE, INPUT_SIZE]) });

    expect([...session.outputNames].sort()).toEqual(['embedding', 'logit', 'modality', 'saliency', 'texture']);
    for (const name of ['embedding', 'saliency', 'texture'] as const) {
      const both = expected.flatMap((outputs) => [...outputs[name]]);
      expect(Math.max(...both.map(Math.abs))).toBeGreaterThan(0.5);
      expect(largestDifference(valuesOf(found[name]), both), name).toBeLessThan(1e-4);
    }
    for (const name of ['logit', 'modality'] as const) {
      const both = expected.map((outputs) => outputs[name]);
      expect(largestDifference(valuesOf(found[name]), both), name).toBeLessThan(1e-4);
    }
    expect(Math.abs((valuesOf(found.logit)[0] ?? Number.NaN) - manifest.golden.logit)).toBeLessThan(1e-4);
    await session.release();
  });

  it('is written of a model that is there already, without training', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'exported/naevus.onnx');
    expect(await trainCommand(['--onnx', file])).toBe(0);
    expect(readFileSync(file).equals(onnxOfModel(files))).toBe(true);
  });

  it('refuses a graph with a node that it cannot say in ONNX', () => {
    expect(() => onnxOfModel(withJson('"AddV2"', '"Softmax"'))).toThrow('block_2_add is a Softmax');
    const valid = Buffer.from('VALID').toString('base64');
    expect(() => onnxOfModel(withJson(Buffer.from('SAME').toString('base64'), valid))).toThrow('padded as VALID');
    const elu = Buffer.from('Elu').toString('base64');
    expect(() => onnxOfModel(withJson(Buffer.from('Relu6').toString('base64'), elu))).toThrow('activated by Elu');
  });
});

function withJson(from: string, to: string): ModelFiles {
  const json = Buffer.from(files['model.json']).toString('utf8').replaceAll(from, to);
  return { ...files, 'model.json': Buffer.from(json) };
}

function valuesOf(tensor: { readonly data: unknown } | undefined): Float32Array {
  return tensor?.data instanceof Float32Array ? tensor.data : new Float32Array(0);
}

function largestDifference(found: Float32Array, expected: readonly number[]): number {
  expect(found).toHaveLength(expected.length);
  return expected.reduce((largest, value, i) => Math.max(largest, Math.abs(value - (found[i] ?? Number.NaN))), 0);
}
