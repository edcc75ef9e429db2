// The app's weights in ONNX Runtime Web on one thread.

import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { goldenInput } from '../../../src/judgement/index.ts';
import { INPUT_SIZE } from '../../../training/src/architectures/mobilenet-v2.ts';
import { picturePlanesFirst } from '../../../training/src/export/onnx/planes-first.ts';
import { answerAsRival } from './rival.ts';

answerAsRival(async (site) => {
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = { wasm };
  const session = await InferenceSession.create(new URL('bench/model.onnx', site).href, { executionProviders: ['wasm'] });
  const input = picturePlanesFirst(goldenInput(INPUT_SIZE), 3);
  return async () => {
    const outputs = await session.run({ input: new Tensor('float32', input, [1, 3, INPUT_SIZE, INPUT_SIZE]) });
    return Number(outputs.logit?.data[0]);
  };
});
