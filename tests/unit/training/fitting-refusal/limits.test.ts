import { describe, expect, it } from 'vitest';
import { limitsOf, type MeasuredLesion, MOST_REFUSED } from '../../../../training/src/fitting-refusal/limits.ts';

const weights = { skin: 1, thing: 1 };

/** Lesions whose distances are 1..count; the malignant ones as told. */
function lesions(count: number, isMalignant: (distance: number) => boolean): MeasuredLesion[] {
  return Array.from({ length: count }, (_, i) => ({
    measures: { distance: i + 1, skin: 0, thing: 0 },
    suggested: 'phone',
    malignant: isMalignant(i + 1),
  }));
}

describe('limits', () => {
  it('refuse no more than the share of validation lesions', () => {
    const { phone, dermoscope } = limitsOf(
      lesions(200, (distance) => distance % 2 === 0),
      weights,
      true,
    );
    // Of the 100 malignant ones three may be refused: 200, 198 and 196, and with them 199, 197 and 195.
    expect(phone?.validation).toEqual({ lesions: 200, refused: 0.03, malignant: 100, malignantRefused: 0.03 });
    expect(phone?.distance.middle).toBe(101);
    expect(phone?.distance.limit).toBe(181);
    expect(dermoscope).toBeUndefined();
  });

  it('refuse no more than the share of the malignant ones, though they be the strangest', () => {
    const { phone } = limitsOf(
      lesions(200, (distance) => distance > 150),
      weights,
      true,
    );
    expect(phone?.validation.malignantRefused).toBeLessThanOrEqual(MOST_REFUSED);
    expect(phone?.validation.refused).toBeLessThan(0.01);
  });

  it('refuse none of a few', () => {
    expect(
      limitsOf(
        lesions(12, () => false),
        weights,
        true,
      ).phone?.validation,
    ).toEqual({
      lesions: 12,
      refused: 0,
      malignant: 0,
      malignantRefused: 0,
    });
  });

  it('lie closer for a measure that counts more, and are none for skin that was not there', () => {
    const spread = lesions(100, () => false).map((lesion, i) => ({
      ...lesion,
      measures: { distance: 0, skin: i, thing: i },
    }));
    const { phone } = limitsOf(spread, { skin: 1, thing: 2 }, false);
    expect(phone?.thing).toEqual({ middle: 50, limit: 70 });
    expect(phone).not.toHaveProperty('skin');
  });
});
