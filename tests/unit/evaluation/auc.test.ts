import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auc, averagePrecision, type Scored } from '../../../src/evaluation/index.ts';
import { alike, anyPictures, bothClasses, scored } from './scored-pictures.ts';

/** The definition, pair by pair. */
function chanceOfRightOrder(pictures: readonly Scored[]): number {
  const malignant = pictures.filter((one) => one.malignant);
  const benign = pictures.filter((one) => !one.malignant);
  const pairs = malignant.flatMap((m) => benign.map((b) => (m.score > b.score ? 1 : m.score === b.score ? 0.5 : 0)));
  return pairs.reduce((sum: number, one) => sum + one, 0) / pairs.length;
}

describe('area under the ROC curve', () => {
  it('is 0.893 for the 109 rated CT images of Hanley & McNeil 1982, table I', () => {
    const normal = [33, 6, 6, 11, 2];
    const abnormal = [3, 2, 2, 11, 33];
    const images = [
      ...normal.flatMap((count, i) => alike(count, i + 1, false)),
      ...abnormal.flatMap((count, i) => alike(count, i + 1, true)),
    ];
    expect(auc(images)).toBeCloseTo(0.893, 3);
  });

  it('is the chance that a malignant picture scores above a benign one', () => {
    fc.assert(
      fc.property(bothClasses, (pictures) => {
        expect(auc(pictures)).toBeCloseTo(chanceOfRightOrder(pictures), 12);
      }),
    );
  });

  it('turns round with the scores', () => {
    fc.assert(
      fc.property(bothClasses, (pictures) => {
        const turned = pictures.map((one) => ({ ...one, score: 1 - one.score }));
        expect(auc(turned)).toBeCloseTo(1 - auc(pictures), 12);
      }),
    );
  });

  it('is not a number where a score is not, and takes infinite ones', () => {
    expect(auc(scored([Number.NaN, 1, 2], [0, 1, 0]))).toBeNaN();
    expect(auc(scored([-Infinity, Infinity, Infinity], [0, 1, 0]))).toBe(0.75);
  });
});

describe('figures of rank', () => {
  it('do not depend on the order of the pictures', () => {
    const shuffled = bothClasses.chain((pictures) =>
      fc.tuple(fc.constant(pictures), fc.shuffledSubarray(pictures, { minLength: pictures.length })),
    );
    fc.assert(
      fc.property(shuffled, ([pictures, other]) => {
        expect(auc(other)).toBe(auc(pictures));
        expect(averagePrecision(other)).toBe(averagePrecision(pictures));
      }),
    );
  });

  it('are fractions, or not numbers exactly where a class is absent', () => {
    fc.assert(
      fc.property(anyPictures, (pictures) => {
        const classes = new Set(pictures.map(({ malignant }) => malignant)).size;
        for (const figure of [auc(pictures), averagePrecision(pictures)]) {
          if (classes < 2) expect(figure).toBeNaN();
          else expect(figure >= 0 && figure <= 1).toBe(true);
        }
      }),
    );
  });
});
