import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/i18n/catalogues.ts';
import type { Message } from '../../../src/i18n/index.ts';
import { first } from '../../../src/i18n/messages/en/first.ts';
import { en } from '../../../src/i18n/messages/en.ts';
import { firstFiles } from './first-files.ts';
import { callsIn, literalsIn, patternsIn, readMessageUses } from './message-uses.ts';

const english = new Map<string, Message>(Object.entries(en));
const uses = readMessageUses();

describe('the messages', () => {
  it('are all there that the code asks for', () => {
    const keys = [...english.keys()];
    const missing = uses.calls.filter(({ key }) => !english.has(key)).map(({ file, key }) => `${file}: ${key}`);
    expect(missing).toEqual([]);
    // Of what is put together from codes, the types know each; here, that it is not a key of no message at all.
    const areas = new Set(keys.map((key) => key.split('.')[0]));
    const empty = uses.patterns.filter((pattern) => !keys.some((key) => pattern.test(key)));
    expect(empty.map(({ source }) => source).filter((source) => areas.has(source.slice(1).split('\\.')[0]))).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = (key: string) => uses.literals.has(key) || uses.patterns.some((pattern) => pattern.test(key));
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('that come later are not said by the first screen', () => {
    const early = new Set(Object.keys(first));
    const wrong = [...firstFiles()].flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const [literals, patterns] = [new Set(literalsIn(text)), patternsIn(text)];
      const said = [...english.keys()].filter((key) => literals.has(key) || patterns.some((pattern) => pattern.test(key)));
      return said.filter((key) => !early.has(key)).map((key) => `${file}: ${key}`);
    });
    expect(wrong).toEqual([]);
    expect(firstFiles().size).toBeGreaterThan(50);
  });

  it('get the parameters that they name, and no others', () => {
    const wrong = uses.calls
      .filter(({ key, parameters }) => parameters && english.has(key) && !isSame(parameters, namesOf(english.get(key))))
      .map(({ file, key, parameters }) => `${file}: ${key} with ${parameters}`);
    expect(wrong).toEqual([]);
  });

  it('name the same parameters in each plural form', () => {
    const uneven = [...english].filter(([, message]) => !formsAgree(message)).map(([key]) => key);
    expect(uneven).toEqual([]);
  });
});

const others = Object.entries(CATALOGUES);

describe.runIf(others.length > 0).each(others)('the messages in %s', (_, load) => {
  it('are the same as in English, with the same parameters', async () => {
    const theirs = new Map<string, Message>(Object.entries(await load()));
    expect([...english.keys()].filter((key) => !theirs.has(key))).toEqual([]);
    expect([...theirs.keys()].filter((key) => !english.has(key))).toEqual([]);
    const differing = [...theirs].filter(
      ([key, message]) => !formsAgree(message) || !isSame(namesOf(message), namesOf(english.get(key))),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are said in other words', async () => {
    const theirs = Object.entries(await load());
    const copied = theirs.filter(([key, message]) => JSON.stringify(message) === JSON.stringify(english.get(key)));
    expect(copied.length / theirs.length).toBeLessThan(0.1);
  });
});

it('has every catalogue on offer', () => {
  const files = Object.keys(import.meta.glob('../../../src/i18n/messages/*.ts'));
  const codes = files.map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  expect(codes.filter((code) => code !== 'en').sort()).toEqual(Object.keys(CATALOGUES).sort());
});

describe('how the code is read', () => {
  it('finds keys, patterns and parameters', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be read
    const code = "t('a.b'); t('a.c', { one, two: f({ x }, 1) }); t('a.d', said); t(`a.${b ?? 'x'}.e`, { y }); `${x}.y`";
    expect(literalsIn(code)).toEqual(['a.b', 'a.c', 'a.d']);
    expect(patternsIn(code).map(({ source }) => source)).toEqual(['^a\\.[^.]+\\.e$']);
    expect(callsIn(code)).toEqual([
      { key: 'a.b', parameters: [] },
      { key: 'a.c', parameters: ['one', 'two'] },
      { key: 'a.d', parameters: undefined },
    ]);
  });
});

/** Names of the parameters of a message; of one with plural forms, `count` too. */
function namesOf(message: Message | undefined): string[] {
  if (message === undefined) return [];
  if (typeof message === 'string') return namesIn(message);
  return [...new Set(['count', ...Object.values(message).flatMap(namesIn)])];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** A form may say its count in a word. */
function formsAgree(message: Message): boolean {
  if (typeof message === 'string') return true;
  const [first = [], ...rest] = Object.values(message).map((form) => namesIn(form).filter((name) => name !== 'count'));
  return rest.every((names) => isSame(names, first));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return [...new Set(some)].sort().join() === [...new Set(others)].sort().join();
}
