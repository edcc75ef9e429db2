import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/i18n/messages/de.ts';
import { en } from '../../../src/i18n/messages/en.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';
import { backboneWords } from '../../../src/screens/model/backbone-words.ts';

const { training } = JSON.parse(readFileSync(new URL('../../../public/model/manifest.json', import.meta.url), 'utf8'));

describe('what a model was built on', () => {
  it('is said of the shipped one in the reader’s language', () => {
    expect(backboneWords(training.backbone, createTranslate('en', en))).toMatch(
      /MobileNetV2 1\.0 for pictures of 224 by 224/,
    );
    const german = backboneWords(training.backbone, createTranslate('de', de));
    expect(german).toMatch(/^Grundlage ist MobileNetV2 1\.0 .*ImageNet \(TF-slim, Apache-2\.0\)\.$/);
    expect(german).not.toMatch(/pretrained/);
  });

  it('is left out where it is told in words that nobody translated', () => {
    expect(backboneWords('another net, trained by hand', createTranslate('de', de))).toBe('');
  });
});
