import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/i18n/index.ts';
import { SELF } from '../../../../src/records/index.ts';
import { isPaired, SIDES } from '../../../../src/screens/place/body-point.ts';
import { PARTS } from '../../../../src/screens/place/figure.ts';
import { lesionTitle, lesionWhere, nameAndSide, nameWith, personName } from '../../../../src/screens/place/place-words.ts';
import { BODY_SITES, type BodySite } from '../../../../src/vocabulary/index.ts';

const { t } = languageFor(['en']);
const SITES = Object.keys(BODY_SITES) as BodySite[];

describe('the figure', () => {
  it('shows every site that can be pointed at', () => {
    const drawn = new Set(PARTS.map(({ site }) => site));
    expect(SITES.filter((site) => BODY_SITES[site].precise && !drawn.has(site))).toEqual([]);
  });

  it('has two of what is paired, and one of what is not', () => {
    for (const { site, paired } of PARTS) expect([site, paired]).toEqual([site, isPaired(site)]);
  });
});

describe('the name of a spot', () => {
  it('gives back the side and the name that it was made of', () => {
    for (const site of SITES.filter(isPaired)) {
      for (const side of SIDES) {
        for (const name of ['', 'Mole', 'Odd (one)', t(`site.${site}`).toUpperCase()]) {
          expect(nameAndSide(nameWith({ site, side }, name, t), site, t)).toEqual({ name, side });
        }
      }
    }
  });

  it('says no side that was not said', () => {
    for (const name of ['', 'Left shin', '(left)', ' (left)']) {
      expect(nameAndSide(name, 'lower-leg', t)).toEqual({ name, side: undefined });
    }
  });

  it('is what the person calls it, else where it is', () => {
    expect(lesionTitle({ name: 'Mole', site: 'back' }, t)).toBe('Mole');
    expect(lesionTitle({ name: ' ', site: 'back' }, t)).toBe('Back');
    expect(lesionTitle({ name: '', site: undefined }, t)).toBe('Spot without a name');
  });

  it('leaves where it is to be said, unless it says so', () => {
    expect(lesionWhere({ name: 'Mole', site: 'back' }, t)).toBe('Back');
    expect(lesionWhere({ name: 'Forearm (left)', site: 'forearm' }, t)).toBeUndefined();
    expect(lesionWhere({ name: 'Mole', site: undefined }, t)).toBeUndefined();
  });
});

describe('the name of a person', () => {
  it('is “Me” for who uses this device until there is one', () => {
    expect(personName({ id: SELF, name: '' }, t)).toBe('Me');
    expect(personName({ id: SELF, name: 'Ada' }, t)).toBe('Ada');
    expect(personName({ id: 'x', name: '' }, t)).toBe('Person without a name');
  });
});
