import { type PixelSource, preprocess, suggestedFrame } from '../../../src/judgement/index.ts';
import type { Network } from '../backend/network.ts';
import { occlusionMap } from './occlusion.ts';

/** Two answers to what a picture's score rests on, [cells * cells] each, row by row. */
export interface SaliencyLook {
  /** The network's own map. */
  readonly saliency: Float32Array;
  /** The logit that is lost when each of its cells is covered. */
  readonly occlusion: Float32Array;
}

/** Covers what the app would frame of a picture cell by cell, and looks what that does to the score. */
export function lookUnderPatch(pixels: PixelSource, size: number, network: Network): SaliencyLook {
  const input = preprocess(pixels, suggestedFrame(pixels), size);
  const [outputs] = network.run([input]);
  if (!outputs) throw new Error('The network gave nothing');
  const { saliency } = outputs;
  const logitsOf = (pictures: readonly Float32Array[]) => network.run(pictures).map(({ logit }) => logit);
  return { saliency, occlusion: occlusionMap(logitsOf, input, size, Math.sqrt(saliency.length)) };
}
