import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../src/i18n/catalogues.ts';
import { createLanguage } from '../../../../src/i18n/language.ts';
import { en } from '../../../../src/i18n/messages/en.ts';
import { bandsMeant } from '../../../../src/screens/history/bands-meant.ts';

const { t } = createLanguage('en', en);

describe('results that are typed as words', () => {
  it.each([
    ['suspicious', ['low', 'high'], ''],
    ['SUSPICIOUS Anna', ['low', 'high'], 'Anna'],
    ['less suspicious', ['low'], ''],
    ['susp', ['low', 'high'], ''],
    ['not clear-cut', ['uncertain'], ''],
    ['Anna not judged', ['refused'], 'Anna'],
  ])('%s', (text, bands, rest) => {
    expect(bandsMeant(text, t)).toEqual({ bands, rest });
  });

  it.each(['', 'Anna', 'not', 'sus', 'back of the hand', 'itchy'])('are none: %s', (text) => {
    expect(bandsMeant(text, t)).toBeUndefined();
  });

  it.each([
    ['de', 'verdächtig', ['low', 'high']],
    ['de', 'verdaechtige', undefined],
    ['de', 'Verdächtige', ['low', 'high']],
    ['de', 'weniger', ['low']],
    ['es', 'sospechoso', ['low', 'high']],
    ['es', 'evaluada', ['refused']],
  ] as const)('in %s: %s', async (code, text, bands) => {
    const messages = await CATALOGUES[code]?.();
    if (!messages) throw new Error(code);
    expect(bandsMeant(text, createLanguage(code, messages).t)?.bands).toEqual(bands);
  });
});
