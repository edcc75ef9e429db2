import { describe, expect, it } from 'vitest';
import { DEFAULT_QUALITY } from '../../../../src/judgement/index.ts';
import { DEGRADATIONS } from '../../../../training/src/fitting-quality/degradation.ts';
import { qualityFigures } from '../../../../training/src/fitting-quality/quality-figures.ts';
import { qualityTable } from '../../../../training/src/fitting-quality/quality-table.ts';
import { seenSample } from './seen-samples.ts';

const real = [
  seenSample({}),
  seenSample({ measures: { sharpness: 0.25 } }),
  seenSample({ measures: { glare: 0.9, sharpness: 0 } }),
  seenSample({ malignant: true }),
];
const degraded = [1, 2, 3].map((logit) =>
  seenSample({
    modality: 'dermoscope',
    copyOf: ({ kind }) => ({
      measures: { brightness: kind === 'underexposed' && logit > 1 ? 0 : 1 },
      logit: kind === 'none' ? 0 : logit,
    }),
  }),
);
const figures = qualityFigures(DEFAULT_QUALITY, real, degraded);

describe('quality figures', () => {
  it('count false alarms among all pictures of a modality, and among the malignant ones', () => {
    expect(figures.falseAlarms).toEqual([
      { modality: 'phone', among: 'all', pictures: 4, refused: 0.25, noted: 0.25, byReason: { glare: 1, blurred: 1 } },
      { modality: 'phone', among: 'malignant', pictures: 1, refused: 0, noted: 0, byReason: {} },
    ]);
  });

  it('give detection and the change of the score for each kind and strength', () => {
    expect(figures.detection).toHaveLength(DEGRADATIONS.length);
    expect(figures.detection[0]).toMatchObject({ kind: 'none', refused: 0, logitChange: 0 });
    expect(figures.detection.find(({ kind }) => kind === 'underexposed')).toEqual({
      modality: 'dermoscope',
      kind: 'underexposed',
      strength: 2,
      unit: 'stops',
      copies: 3,
      refused: 0.6667,
      noted: 0,
      logitChange: 2,
    });
  });

  it('are told in lines', () => {
    const table = qualityTable(figures);
    expect(table).toContain('undegraded, phone, all: of 4 refused 25.0 % (glare 1, blurred 1), noted 25.0 %');
    expect(table).toContain('dermoscope, underexposed 2 stops: of 3 refused 66.7 %, noted 0.0 %; logit changes by 2.00');
  });
});
