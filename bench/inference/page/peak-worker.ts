// As many multiply-adds as WebAssembly can do with SIMD on one thread.
import { PEAK_ROUNDS } from '../peak.ts';
import { answerAsRival } from './rival.ts';

answerAsRival(async (site) => {
  const { instance } = await WebAssembly.instantiateStreaming(fetch(new URL('bench/simd-peak.wasm', site)));
  const { multiplyAdd } = instance.exports as { multiplyAdd(rounds: number, factor: number, summand: number): number };
  return async () => {
    multiplyAdd(PEAK_ROUNDS, 0.5, 1);
    return undefined;
  };
});
