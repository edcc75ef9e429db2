import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { parseRefusal, refusalReason } from '../../../../src/judgement/index.ts';
import type { Modality } from '../../../../src/vocabulary/index.ts';
import { fitRefusal } from '../../../../training/src/fitting-refusal/fit-refusal.ts';
import { MOST_REFUSED } from '../../../../training/src/fitting-refusal/limits.ts';
import {
  partsOf,
  type RefusalData,
  type SeenKind,
  type SeenLesion,
  type SeenPicture,
} from '../../../../training/src/fitting-refusal/seen-picture.ts';

const LENGTHS = { embedding: 5, texture: 2, spot: 1 };

/** Pictures whose features spread by `spread` around a place. */
function cloud(seed: number, count: number, place: readonly number[], suggested: Modality, spread = 1): SeenPicture[] {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, () => ({
    features: Float32Array.from({ length: 8 }, (_, j) => (place[j] ?? 0) + spread * normal()),
    suggested,
  }));
}

function lesions(seed: number): SeenLesion[] {
  return (['phone', 'dermoscope'] as const).flatMap((modality, i) =>
    cloud(seed + i, 150, [0, 0, 0, 0, 0, 0, 6 * i], modality).map((picture, j) => ({
      ...picture,
      modality,
      malignant: j % 3 === 0,
    })),
  );
}

/** Skin differs from lesions in one number, by little more than lesions do among themselves; things in another. */
const skin = (seed: number): SeenKind[] => [{ name: 'skin', pictures: cloud(seed, 150, [5], 'phone') }];
const things = (seed: number): SeenKind[] => [{ name: 'drawn', pictures: cloud(seed, 150, [0, -6], 'phone') }];

const data: RefusalData = {
  training: { lesions: lesions(1), variedLesions: lesions(11), skin: skin(21), things: things(22) },
  validation: {
    lesions: lesions(31),
    variedLesions: lesions(35),
    skin: skin(41),
    // A kind that training never saw, far from everything: only the distance can tell.
    things: [...things(42), { name: 'never seen', pictures: cloud(43, 100, [0, 0, 20, -20], 'dermoscope') }],
  },
};

describe('fitting refusal', () => {
  const fitted = fitRefusal(data, LENGTHS);

  it('tells skin, things and what was never seen from lesions', () => {
    expect(fitted.figures.map(({ kind }) => kind)).toEqual(['skin', 'drawn', 'never seen']);
    for (const { auc, refused } of fitted.figures) {
      expect(auc).toBeGreaterThan(0.98);
      expect(refused.value).toBeGreaterThan(0.9);
    }
  });

  it('keeps the share of refused validation lesions, and says it', () => {
    for (const limits of Object.values(fitted.description.modalities)) {
      expect(limits?.validation.lesions).toBe(150);
      expect(limits?.validation.refused).toBeLessThanOrEqual(MOST_REFUSED);
      expect(limits?.validation.malignantRefused).toBeLessThanOrEqual(MOST_REFUSED);
    }
  });

  it('refuses few lesions that it has not seen', () => {
    const refusal = parseRefusal(fitted.bytes, fitted.description);
    const refused = lesions(51).filter((lesion) => refusalReason(partsOf(lesion, LENGTHS), refusal, lesion.suggested));
    expect(refused.length).toBeLessThan(0.08 * 300);
  });

  it('gives the same bytes again, and tells what it tried', () => {
    expect(fitRefusal(data, LENGTHS).bytes).toEqual(fitted.bytes);
    expect(fitted.trialsTable).toContain('<- chosen');
  });

  it('does without skin where no picture has a mask', () => {
    const bare = {
      training: { ...data.training, skin: [] },
      validation: { ...data.validation, skin: [] },
    };
    const { description, figures } = fitRefusal(bare, LENGTHS);
    expect(description.modalities.phone).not.toHaveProperty('skin');
    expect(figures.every(({ refused }) => refused.value > 0.9)).toBe(true);
  });

  it('says what it lacks', () => {
    expect(() => fitRefusal({ ...data, validation: { ...data.validation, lesions: [] } }, LENGTHS)).toThrow(RangeError);
  });
});
