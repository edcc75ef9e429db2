import { describe, expect, it } from 'vitest';
import { BODY_SITES, bodySiteFromName } from '../../../src/vocabulary/index.ts';

/** All words that the public sets use for places on the body. */
const HAM10000 =
  'trunk, lower extremity, chest, back, abdomen, foot, face, upper extremity, neck, scalp, genital, hand, ear, acral';
const ISIC =
  'anterior torso; posterior torso; lateral torso; torso; head/neck; head, neck; lower extremity; upper extremity; palms/soles; oral/genital; oral, genital';
const PAD_UFES_20 = 'ABDOMEN ARM BACK CHEST EAR FACE FOOT FOREARM HAND LIP NECK NOSE SCALP THIGH';

describe('body sites', () => {
  it('are known by every word of HAM10000, ISIC and PAD-UFES-20', () => {
    const words = [...HAM10000.split(', '), ...ISIC.split('; '), ...PAD_UFES_20.split(' ')];
    expect(words.filter((word) => bodySiteFromName(word) === undefined)).toEqual([]);
  });

  it.each([
    ['head/neck', 'head-neck'],
    ['head, neck', 'head-neck'],
    ['palms/soles', 'palms-soles'],
    ['acral', 'palms-soles'],
    [' Posterior Torso ', 'back'],
    ['NOSE', 'face'],
    ['unknown', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('reads %s as %s', (word, site) => {
    expect(bodySiteFromName(word)).toBe(site);
  });

  it('are precise unless they name a whole region or two', () => {
    const coarse = Object.entries(BODY_SITES).flatMap(([site, { precise }]) => (precise ? [] : [site]));
    expect(coarse.sort()).toEqual(
      ['anterior-trunk', 'head-neck', 'lower-extremity', 'oral-genital', 'palms-soles', 'trunk', 'upper-extremity'].sort(),
    );
  });
});
