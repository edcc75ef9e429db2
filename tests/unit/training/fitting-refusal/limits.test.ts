import { describe, expect, it } from 'vitest';
import {
  limitsOf,
  type MeasuredLesion,
  MOST_REFUSED,
  MOST_VARIED_REFUSED,
} from '../../../../training/src/fitting-refusal/limits.ts';

const weights = { distance: 1, skin: 1, thing: 1 };

const unvaried = (members: MeasuredLesion[]) => ({ lesions: members, variedLesions: [] });

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
    const phone = limitsOf(unvaried(lesions(200, (distance) => distance % 2 === 0)), 'phone', weights, true);
    // Of the 100 malignant ones five may be refused: 200, 198 and so on to 192, and with them 199 to 191.
    expect(phone?.validation).toEqual({ lesions: 200, refused: 0.05, malignant: 100, malignantRefused: 0.05 });
    expect(phone?.distance).toEqual({ middle: 101, limit: 181 });
    expect(limitsOf(unvaried(lesions(9, () => true)), 'dermoscope', weights, true)).toBeUndefined();
  });

  it('refuse no more than the share of the malignant ones, though they be the strangest', () => {
    const phone = limitsOf(unvaried(lesions(200, (distance) => distance > 150)), 'phone', weights, true);
    expect(phone?.validation.malignantRefused).toBeLessThanOrEqual(MOST_REFUSED);
    expect(phone?.validation.refused).toBeLessThanOrEqual(0.01);
  });

  it('refuse no more than their share of lesions in another light, though they stand out', () => {
    const members = lesions(200, () => false);
    const variedLesions = members.map((lesion) => ({
      ...lesion,
      measures: { ...lesion.measures, distance: lesion.measures.distance + 100 },
    }));
    const phone = limitsOf({ lesions: members, variedLesions }, 'phone', weights, true);
    expect(phone?.validation.refused).toBe(0);
    // 300 less those that may be refused, on the scale from 101 to 181.
    expect(phone?.threshold).toBeCloseTo((300 - MOST_VARIED_REFUSED * 200 - 101) / 80);
  });

  it('are none for a distance that does not count', () => {
    const spread = lesions(100, () => false).map((lesion, i) => ({
      ...lesion,
      measures: { distance: 1000 * (i % 2), skin: i, thing: 0 },
    }));
    const phone = limitsOf(unvaried(spread), 'phone', { distance: 0, skin: 1, thing: 1 }, true);
    expect(phone).not.toHaveProperty('distance');
    expect(phone?.validation.refused).toBe(0.05);
  });

  it('refuse none of a few', () => {
    expect(limitsOf(unvaried(lesions(12, () => false)), 'phone', weights, true)?.validation).toEqual({
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
    const phone = limitsOf(unvaried(spread), 'phone', { distance: 1, skin: 1, thing: 2 }, false);
    expect(phone?.thing).toEqual({ middle: 50, limit: 70 });
    expect(phone).not.toHaveProperty('skin');
  });
});
