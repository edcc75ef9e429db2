import { beforeAll, describe, expect, it } from 'vitest';
import { languageFor, laterWords } from '../../../src/i18n/index.ts';
import { en } from '../../../src/i18n/messages/en.ts';
import { createTranslate, type Messages } from '../../../src/i18n/translate.ts';

const english = languageFor(['en-GB']);

beforeAll(laterWords);

describe('messages', () => {
  it('fills every parameter in', () => {
    expect(english.t('records.storage-full.title')).toBe('Not kept: this device is full');
    expect(english.t('problem.photo-type-unsupported.title', { type: 'TIFF' })).toBe(
      'Files of the type TIFF cannot be read',
    );
    expect(english.t('verdict.provenance.frame.value', { side: 2448, width: 3264, height: 2448 })).toBe(
      '2,448 × 2,448 pixels of 3,264 × 2,448',
    );
  });

  it('follows the count', () => {
    expect(english.t('history.count', { count: 1 })).toBe('1 check');
    expect(english.t('history.count', { count: 1200 })).toBe('1,200 checks');
  });

  it('follows the plural categories of another language', () => {
    const polish: Messages = {
      ...en,
      'history.count': { one: '{count} badanie', few: '{count} badania', other: '{count} badań' },
    };
    const t = createTranslate('pl', polish);
    expect([1, 3, 5].map((count) => t('history.count', { count }))).toEqual(['1 badanie', '3 badania', '5 badań']);
  });

  it('leaves what looks like a parameter in a value as it is', () => {
    expect(english.t('problem.model-tampered.title', { file: '{type} $& .bin' })).toContain('{type} $& .bin');
  });
});

describe('a language', () => {
  it('is the first preferred one that there are words for, else English', () => {
    expect(languageFor(['tlh', 'en-GB', 'en-US']).moment('2026-03-05T12:00:00.000Z')).toContain('5 Mar 2026');
    expect(languageFor(['tlh']).code).toBe('en');
    expect(languageFor(['constructor']).code).toBe('en');
  });

  it('gives sizes in the unit that suits them', () => {
    expect([0, 75_000, 30_500_000, 10.7e9].map(english.size)).toEqual(['0 kB', '75 kB', '30.5 MB', '10.7 GB']);
  });

  it('never gives a probability as certain', () => {
    expect([0, 0.004, 0.01, 0.5, 0.99, 0.996, 1].map((share) => english.probability(share, []))).toEqual([
      'under 1%',
      'under 1%',
      '1%',
      '50%',
      '99%',
      'over 99%',
      'over 99%',
    ]);
  });

  it('tells a probability apart from a threshold that it lies beside', () => {
    const thresholds = [0.404, 0.655];
    expect([0.646, 0.658, 0.5].map((share) => english.probability(share, thresholds))).toEqual(['65%', '65.8%', '50%']);
    expect(english.probability(0.6546, thresholds)).toBe('65%');
    expect(thresholds.map(english.threshold)).toEqual(['40.4%', '65.5%']);
  });
});
