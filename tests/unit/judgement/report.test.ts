import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate, evaluateBy, type Scored, sharesBy } from '../../../src/evaluation/index.ts';
import {
  parseReport,
  parseTriedDesign,
  type Report,
  ReportError,
  type ReportedEvaluation,
} from '../../../src/judgement/index.ts';

const AT = { thresholds: { low: 0.2, high: 0.6 }, resamples: 5 };
const PICTURES: readonly Scored[] = Array.from({ length: 40 }, (_, i) => ({
  score: ((i * 7) % 40) / 40,
  malignant: i % 3 === 0,
  group: String(i),
}));
const ONE_CLASS = PICTURES.filter(({ malignant }) => malignant);

function reportWith(figures: ReportedEvaluation): Report {
  const rates = { threshold: 0.2, sensitivity: null, specificity: null };
  const errors = { ece: 0.1, brier: { value: 0.1, low: 0.05, high: 0.2 } };
  const subgroups = evaluateBy(PICTURES, ({ group }) => (Number(group) < 30 ? 'many' : 'few'), AT);
  const none = { training: 0, validation: 0, test: 0 };
  return {
    format: 1,
    model: { name: 'example', version: '1', licence: 'CC0', weightsSha256: 'a'.repeat(64), bytes: 5 },
    run: {
      design: 'plain',
      idea: 'nothing special',
      recipe: { epochs: 1, stages: [{ size: 160, share: 1 }] },
      seed: 1,
      bestEpoch: 1,
      history: [{ epoch: 1, size: 160, loss: 0.5, validation: { phone: 0.8 } }],
    },
    designs: [],
    labelPolicy: [{ diagnosis: 'nv', name: 'nevus', countsAs: 'benign' }],
    data: {
      sets: [],
      leftOut: { unreadable: 0, quality: {}, nearDuplicates: none },
      counts: { diagnosis: [], sex: [{ key: 'female', ...none }], ageBand: [], region: [], skinType: [] },
    },
    calibration: {
      phone: {
        slope: 1,
        intercept: 0,
        prevalence: 0.3,
        operatingPoints: AT.thresholds,
        validation: {
          n: 40,
          positives: 14,
          groups: 40,
          auc: null,
          before: errors,
          after: errors,
          atLow: rates,
          atHigh: rates,
          parts: [{ by: 'set', key: 'example', n: 3, positives: 1, outcome: 'too-few' }],
        },
      },
    },
    test: {
      sets: [{ name: 'example', modality: 'phone', target: 'melanoma', figures }],
      modalities: {
        phone: {
          sets: ['example'],
          figures,
          subgroups: { sex: subgroups, ageBand: [], region: [], site: [], skinType: [], source: [], set: [] },
          diagnoses: sharesBy(PICTURES, () => 'nv', AT.thresholds),
        },
      },
      frames: { phone: { n: 3, positives: 1, outcome: 'too-few' } },
    },
  };
}

describe('report', () => {
  it.each([
    ['pictures of both classes', PICTURES],
    ['pictures of one class', ONE_CLASS],
    ['no pictures', []],
  ])('takes the figures of %s as evaluation gives them, and comes whole out of JSON', (_, pictures) => {
    const figures: Evaluation = evaluate(pictures, AT);
    const report = reportWith(figures);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  const whole = reportWith(evaluate(PICTURES, AT));

  it('keeps figures of refusal and quality of any shape', () => {
    const refusal = [{ kind: 'objects', auc: 0.98, refused: { value: 0.9, low: 0.8, high: 1 } }];
    expect(parseReport({ ...whole, refusal }).refusal).toEqual(refusal);
  });

  it.each([
    ['nothing', null],
    ['text', '<!doctype html>'],
    ['another format', { ...whole, format: 2 }],
    ['no test figures', { ...whole, test: undefined }],
    ['a share above 1', { ...whole, designs: [{ ...designOf(), validation: { phone: 1.2 } }] }],
    ['a count that is none', { ...whole, model: { ...whole.model, bytes: 1.5 } }],
    ['figures that JSON cannot hold', { ...whole, refusal: { threshold: Number.NaN } }],
    ['a subgroup without an outcome', withSexes([{ key: 'female', n: 3, positives: 1 }])],
  ])('is refused with %s', (_, json) => {
    expect(() => parseReport(json)).toThrow(ReportError);
  });

  function withSexes(sex: unknown) {
    const { phone } = whole.test.modalities;
    return {
      ...whole,
      test: { ...whole.test, modalities: { phone: { ...phone, subgroups: { ...phone?.subgroups, sex } } } },
    };
  }
});

describe('a design that was tried', () => {
  it('passes the gate when whole and not without what it reached', () => {
    expect(parseTriedDesign(designOf())).toEqual(designOf());
    expect(() => parseTriedDesign({ ...designOf(), validation: undefined })).toThrow(ReportError);
  });
});

function designOf() {
  return { name: 'plain', idea: 'nothing special', epochs: 2, pictures: 10, validation: { phone: 0.8 }, history: [] };
}
