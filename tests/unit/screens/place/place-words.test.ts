import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/i18n/index.ts';
import { SELF } from '../../../../src/records/index.ts';
import { isPaired } from '../../../../src/screens/place/body-point.ts';
import { PARTS } from '../../../../src/screens/place/figure.ts';
import { lesionTitle, lesionWhere, personName } from '../../../../src/screens/place/place-words.ts';
import { nameAndSide } from '../../../../src/screens/place/side-in-name.ts';
import { BODY_SIDES, BODY_SITES, type BodySite } from '../../../../src/vocabulary/index.ts';

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
  it('gives back the side and the name that it was made of before sides were kept by themselves', () => {
    for (const site of SITES.filter(isPaired)) {
      for (const side of BODY_SIDES) {
        for (const name of ['', 'Mole', 'Odd (one)', t(`site.${site}`).toUpperCase()]) {
          const called = t(`place.sided.${side}`, { site: name || t(`site.${site}`) });
          expect(nameAndSide({ name: called, site }, t)).toEqual({ name, side });
        }
      }
    }
  });

  it('says no side that was not said', () => {
    for (const name of ['', 'Left shin', '(left)', ' (left)']) {
      expect(nameAndSide({ name, site: 'lower-leg' }, t)).toEqual({ name, side: undefined });
    }
    expect(nameAndSide({ name: 'Mole (left)', site: 'back' }, t)).toEqual({ name: 'Mole (left)', side: undefined });
  });

  it('stays as it is where the side is kept by itself', () => {
    const spot = { name: 'Mole (left)', site: 'hand', side: 'right' } as const;
    expect(nameAndSide(spot, t)).toEqual({ name: 'Mole (left)', side: 'right' });
  });

  it('has its side in the language of who reads it', async () => {
    const { de } = await import('../../../../src/i18n/messages/de.ts');
    const { createLanguage } = await import('../../../../src/i18n/language.ts');
    const spot = { name: '', site: 'forearm', side: 'left' } as const;
    expect(lesionTitle(spot, t)).toBe('Forearm (left)');
    expect(lesionTitle(spot, createLanguage('de', de).t)).toBe('Unterarm (links)');
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
    expect(lesionWhere({ name: 'Forearm scar', site: 'forearm', side: 'left' }, t)).toBe('Forearm (left)');
    expect(lesionWhere({ name: '', site: 'forearm', side: 'left' }, t)).toBeUndefined();
  });
});

describe('the name of a person', () => {
  it('is “Me” for who uses this device until there is one', () => {
    expect(personName({ id: SELF, name: '' }, t)).toBe('Me');
    expect(personName({ id: SELF, name: 'Ada' }, t)).toBe('Ada');
    expect(personName({ id: 'x', name: '' }, t)).toBe('Person without a name');
  });
});
