import type { Manifest, NetworkOutputs } from '../../judgement/index.ts';

const OUTPUTS = ['logit', 'modality', 'saliency', 'embedding'];

const NONE = new Float32Array(0);

export interface Network {
  /** @param input - [size, size, 3] in [-1, 1]. */
  run(input: Float32Array): Promise<NetworkOutputs>;
  /** Frees the weights. */
  dispose(): void;
}

/** The outputs to ask a network for, in the order of {@link asOutputs}. Models that came before refusal may lack the texture. */
export function outputNames({ refusal }: Manifest): string[] {
  return refusal ? [...OUTPUTS, 'texture'] : OUTPUTS;
}

/** @throws {Error} when one is missing. */
export function asOutputs(values: readonly Float32Array[]): NetworkOutputs {
  const [logit, modality, saliency, embedding, texture = NONE] = values;
  if (!logit || !modality || !saliency || !embedding) throw new Error('The model lacks an output');
  return { logit: logit[0] as number, modality: modality[0] as number, saliency, embedding, texture };
}
