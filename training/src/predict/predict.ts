import { judge, parseRefusal, type Refusal, reasonsInOutputs, type Verdict } from '../../../src/judgement/index.ts';
import type { Modality } from '../../../src/vocabulary/index.ts';
import type { Outcome } from '../backend/job.ts';
import { doJobs } from '../backend/pool.ts';
import { AS_SUGGESTED } from '../dataset/view.ts';
import type { Model } from '../export/model-folder.ts';
import type { ListedFile } from './list-files.ts';
import { problemInWords } from './problem-words.ts';

/** What came of one file. */
export type Prediction =
  | { readonly kind: 'verdict'; readonly file: string; readonly verdict: Verdict }
  | { readonly kind: 'error'; readonly file: string; readonly error: string };

export interface JudgeOptions {
  /** The modality to judge by; undefined for the one that each picture looks like. */
  readonly chosen: Modality | undefined;
  /** Take the mean logit over a picture and its mirror images. */
  readonly flips: boolean;
}

/**
 * Classifies files on all cores and hands over each prediction in the order of the files.
 */
export async function predict(
  files: readonly ListedFile[],
  model: Model,
  { chosen, flips }: JudgeOptions,
  onPrediction: (prediction: Prediction) => void,
): Promise<void> {
  const refusal = refusalOf(model);
  const { quality, refusal: { spot } = {} } = model.manifest;
  const look = { views: [AS_SUGGESTED], flips, quality, spot: spot !== undefined };
  const jobs = files.map(({ file }) => ({ kind: 'score', file, ...look }) as const);
  await doJobs(jobs, { model: model.files }, (outcome, index) => {
    onPrediction(predictionOf(outcome, files[index]?.shown ?? '', model, refusal, { chosen, flips }));
  });
}

function refusalOf({ manifest, refusal }: Model): Refusal | undefined {
  return refusal && manifest.refusal && parseRefusal(refusal, manifest.refusal);
}

function predictionOf(
  outcome: Outcome,
  file: string,
  { manifest }: Model,
  refusal: Refusal | undefined,
  { chosen, flips }: JudgeOptions,
): Prediction {
  if (outcome.kind === 'unreadable') return { kind: 'error', file, error: problemInWords(outcome.problem) };
  const [outputs] = outcome.kind === 'scored' ? outcome.outputs : [];
  if (outcome.kind !== 'scored' || !outputs) throw new Error(`The network gave nothing for ${file}`);
  const { frame, width, height, milliseconds, quality, spot } = outcome;
  const verdict = judge(
    outputs,
    manifest,
    {
      modelName: manifest.name,
      modelVersion: manifest.version,
      modelHash: manifest.files['weights.bin'].sha256,
      preprocessing: manifest.input.preprocessing,
      photo: { width, height },
      frame,
      ...(flips && { flips: true as const }),
      backend: 'wasm',
      milliseconds,
    },
    chosen,
    [...quality.reasons, ...reasonsInOutputs(outputs, spot, manifest, refusal)],
    quality.findings,
  );
  return { kind: 'verdict', file, verdict };
}
