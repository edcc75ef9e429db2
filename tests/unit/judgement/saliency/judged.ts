import { calibratedProbability, type Saliency, type Verdict } from '../../../../src/judgement/index.ts';

const CALIBRATION = { slope: 1.25, intercept: -0.5 };

/** A phone photo's verdict, of this logit. */
export function verdictOf(logit: number, changes: Partial<Verdict> = {}): Verdict {
  return {
    logit,
    probability: calibratedProbability(logit, CALIBRATION),
    label: 'benign',
    band: 'low',
    reasons: [],
    modality: 'phone',
    modalityOrigin: 'suggested',
    prevalence: 0.25,
    calibration: CALIBRATION,
    operatingPoints: { low: 0.2, high: 0.6 },
    provenance: {
      modelName: 'example',
      modelVersion: '1',
      modelHash: 'a'.repeat(64),
      preprocessing: 1,
      photo: { width: 100, height: 100 },
      frame: { x: 0, y: 0, side: 100 },
      backend: 'wasm',
      milliseconds: 1,
    },
    ...changes,
  };
}

/** A map of 7 x 7 parts, by row and column. */
export function saliencyBy(value: (row: number, column: number) => number): Saliency {
  return { width: 7, height: 7, values: Array.from({ length: 49 }, (_, i) => value(Math.floor(i / 7), i % 7)) };
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
