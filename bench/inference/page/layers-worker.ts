// The app's weights in a Layers model of TensorFlow.js as it comes from Keras, on one thread.

import { env, io, setBackend, type Tensor, tensor4d } from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import simdWasm from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import { goldenInput } from '../../../src/judgement/index.ts';
import { INPUT_SIZE } from '../../../training/src/architectures/mobilenet-v2.ts';
import { answerAsRival } from './rival.ts';
import { unfusedModel } from './unfused-model.ts';

answerAsRival(async (site) => {
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': simdWasm,
    'tfjs-backend-wasm-simd.wasm': simdWasm,
    'tfjs-backend-wasm-threaded-simd.wasm': simdWasm,
  });
  if (!(await setBackend('wasm'))) throw new Error('The wasm backend does not start');
  const model = unfusedModel(await fetchWeights(site));
  const input = goldenInput(INPUT_SIZE);
  return async () => {
    const picture = tensor4d(input, [1, INPUT_SIZE, INPUT_SIZE, 3]);
    const output = model.predict(picture) as Tensor;
    const [logit] = output.dataSync();
    picture.dispose();
    output.dispose();
    return logit;
  };
});

async function fetchWeights(site: string) {
  const file = (name: string) => fetch(new URL(`model/${name}`, site));
  const { weightsManifest } = (await (await file('model.json')).json()) as io.ModelJSON;
  const specs = weightsManifest.flatMap(({ weights }) => weights);
  return io.decodeWeights(await (await file('weights.bin')).arrayBuffer(), specs);
}
