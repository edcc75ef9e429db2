import { describe, expect, it } from 'vitest';
import {
  auc,
  aucOf,
  averagePrecision,
  bootstrapIntervals,
  brierScore,
  confusionAt,
  evaluate,
  expectedCalibrationError,
  type Interval,
  precision,
  ratesAt,
  type Scored,
  seededRandom,
  sensitivity,
  wilsonInterval,
} from '../../../src/evaluation/index.ts';
import { alike, scored } from './scored-pictures.ts';

const THRESHOLDS = { low: 0.2, high: 0.6 };

const random = seededRandom(2);
const PICTURES = Array.from({ length: 1500 }, (_, i): Scored => {
  const score = random();
  return { score, malignant: random() < score, group: String(Math.floor(i / 2)) };
});

describe('evaluation', () => {
  const evaluation = evaluate(PICTURES, { thresholds: THRESHOLDS, resamples: 200 });

  it('counts pictures, lesions and malignant pictures', () => {
    expect([evaluation.n, evaluation.groups]).toEqual([1500, 750]);
    expect(evaluation.positives).toBe(PICTURES.filter(({ malignant }) => malignant).length);
  });

  it('gives the figures of the pictures', () => {
    expect(evaluation.auc?.value).toBe(auc(PICTURES));
    expect(evaluation.averagePrecision?.value).toBe(averagePrecision(PICTURES));
    expect(evaluation.brier?.value).toBeCloseTo(brierScore(PICTURES), 12);
    expect(evaluation.ece).toBe(expectedCalibrationError(PICTURES));
    expect(evaluation.atLow.confusion).toEqual(confusionAt(PICTURES, 0.2));
    expect(evaluation.atHigh.precision?.value).toBe(precision(confusionAt(PICTURES, 0.6)));
    expect(evaluation.atHigh.sensitivity?.value).toBe(sensitivity(confusionAt(PICTURES, 0.6)));
  });

  it('finds these pictures well calibrated, as they were drawn', () => {
    expect(evaluation.calibrationSlope).toBeGreaterThan(0.85);
    expect(evaluation.calibrationSlope).toBeLessThan(1.15);
    expect(Math.abs(evaluation.calibrationInTheLarge ?? 9)).toBeLessThan(0.2);
    const held = evaluation.calibration.filter(
      ({ predicted, observed }) => observed.low <= predicted && predicted <= observed.high,
    );
    expect(held.length).toBeGreaterThanOrEqual(8);
  });

  it('gives every rate an interval that holds it', () => {
    for (const rates of [evaluation.atLow, evaluation.atHigh]) {
      const { threshold: _, confusion: __, ...figures } = rates;
      for (const figure of Object.values<Interval | null>(figures)) {
        if (!figure) throw new Error('A rate is missing');
        expect(figure.low < figure.value && figure.value < figure.high).toBe(true);
      }
    }
  });

  it('keeps both ends of its curves and few points between', () => {
    expect(evaluation.roc).toHaveLength(60);
    expect([evaluation.roc[0], evaluation.roc.at(-1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(evaluation.precisionRecall).toHaveLength(60);
    expect(evaluation.precisionRecall.at(-1)).toEqual([1, evaluation.positives / 1500]);
    expect(evaluation.decision).toHaveLength(50);
  });

  it('comes back from JSON as it was', () => {
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
    for (const few of [[], alike(3, 0.7, true), alike(3, 0.1, false), scored([0, 1], [0, 1])]) {
      const slight = evaluate(few, { thresholds: THRESHOLDS, resamples: 50 });
      expect(JSON.parse(JSON.stringify(slight))).toEqual(slight);
    }
  });

  it('is the same for the same seed, and takes all figures from the same resamples', () => {
    const withSeed = (seed: number) => evaluate(PICTURES.slice(0, 200), { thresholds: THRESHOLDS, resamples: 50, seed });
    expect(withSeed(7)).toEqual(withSeed(7));
    expect(withSeed(7).auc).not.toEqual(withSeed(8).auc);
    expect(withSeed(7).auc).toEqual(
      bootstrapIntervals(PICTURES.slice(0, 200), { auc: aucOf }, { resamples: 50, seed: 7 }).auc,
    );
  });

  it('has no ranking figures for one class, and none at all for no pictures', () => {
    const malignant = evaluate(alike(30, 0.7, true), { thresholds: THRESHOLDS });
    expect([malignant.auc, malignant.averagePrecision, malignant.atLow.specificity]).toEqual([null, null, null]);
    expect([malignant.roc, malignant.precisionRecall]).toEqual([[], []]);
    expect(malignant.atLow.sensitivity?.value).toBe(1);
    const none = evaluate([], { thresholds: THRESHOLDS });
    expect([none.n, none.auc, none.brier, none.ece, none.atLow.accuracy]).toEqual([0, null, null, null, null]);
    expect([none.calibration, none.decision]).toEqual([[], []]);
  });

  it('refuses logits', () => {
    expect(() => evaluate(scored([-1.2, 0.4], [0, 1]), { thresholds: THRESHOLDS })).toThrow(RangeError);
  });
});

describe('rates at a threshold', () => {
  it('do not claim certainty where all are called right', () => {
    const fiveLesionsTwice = [...alike(5, 0.9, true), ...alike(5, 0.9, true), ...alike(40, 0.1, false)];
    expect(ratesAt(fiveLesionsTwice, 0.5).sensitivity).toEqual(wilsonInterval(5, 5));
    expect(ratesAt(fiveLesionsTwice, 0.5).specificity).toEqual(wilsonInterval(40, 40));
    expect(ratesAt(fiveLesionsTwice, 0.95).sensitivity).toEqual(wilsonInterval(0, 5));
  });

  it('have no precision and no F1 out of nothing', () => {
    const { precision: none, f1: nor } = ratesAt(alike(5, 0.1, false), 0.5);
    expect([none, nor]).toEqual([null, null]);
  });
});
