import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepSplits } from '../../../../training/src/dataset/keep-splits.ts';
import type { Split } from '../../../../training/src/dataset/sample.ts';
import { DEFAULT_SHARES } from '../../../../training/src/dataset/shares.ts';
import { readSplits, writeSplits } from '../../../../training/src/dataset/splits-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { sampleWith } from './samples.ts';

const BOTH = ['validation', 'test'] as const;
const [A, B] = ['a', 'b'].map((name) => sampleWith({ file: join('/data', 'benign', `${name}.jpg`), toBeDrawn: BOTH }));

function drawn(splits: Readonly<Record<string, Split>>) {
  return { seed: 7, shares: DEFAULT_SHARES, splits: new Map(Object.entries(splits)) };
}

function keep(splits: Readonly<Record<string, Split>>, asked = DEFAULT_SHARES) {
  return keepSplits(
    [A, B].filter((sample) => sample !== undefined),
    '/data',
    drawn(splits),
    asked,
    'splits.json',
  );
}

describe('a file of splits', () => {
  it('is read as it was written, whatever folders it needs', () => {
    const file = join(temporaryFolder(), 'deep', 'splits.json');
    const splits = drawn({ 'benign/b.jpg': 'test', 'benign/a.jpg': 'training' });
    writeSplits(file, splits);
    expect(readSplits(file)).toEqual(splits);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      version: 1,
      seed: 7,
      shares: { validation: 0.15, test: 0.15 },
      splits: { 'benign/a.jpg': 'training', 'benign/b.jpg': 'test' },
    });
  });

  it('need not be there', () => {
    expect(readSplits(join(temporaryFolder(), 'splits.json'))).toBeUndefined();
  });

  it.each([
    ['not JSON', 'training: a.jpg'],
    ['of another version', '{ "version": 2, "seed": 1, "shares": { "validation": 0.1, "test": 0.1 }, "splits": {} }'],
    [
      'with splits that there are not',
      '{ "version": 1, "seed": 1, "shares": { "validation": 0.1, "test": 0.1 }, "splits": { "a": "x" } }',
    ],
  ])('that is %s ends the run', (_, content) => {
    const folder = temporaryFolder({ 'splits.json': content });
    expect(() => readSplits(join(folder, 'splits.json'))).toThrow(/splits\.json does not hold splits .* Remove it/);
  });
});

describe('splits that were drawn before', () => {
  it('are found by path; new and vanished pictures are told of', () => {
    const { kept, notes } = keep({ 'benign/a.jpg': 'test', 'benign/gone.jpg': 'training' });
    expect([...kept].map(([{ file }, split]) => `${file} ${split}`)).toEqual([`${A?.file} test`]);
    expect(notes).toEqual([
      'splits.json: 1 new pictures are drawn and added',
      'splits.json: 1 pictures that it names are gone or cannot be read',
    ]);
  });

  it('of other data end the run', () => {
    expect(() => keep({ 'elsewhere/x.jpg': 'test' })).toThrow(/names none of the pictures below \/data\. Remove the file/);
  });

  it('with other shares end the run', () => {
    expect(() => keep({ 'benign/a.jpg': 'test' }, { validation: 0.2, test: 0.1 })).toThrow(
      /drawn with --validation 0\.15 --test 0\.15, and this run asks for --validation 0\.2 --test 0\.1/,
    );
  });

  it('of a set that has got splits of its own end the run', () => {
    const own = sampleWith({ file: '/data/benign/a.jpg', split: 'training', toBeDrawn: ['validation'] });
    const read = () => keepSplits([own], '/data', drawn({ 'benign/a.jpg': 'test' }), DEFAULT_SHARES, 'splits.json');
    expect(read).toThrow(/has \/data\/benign\/a\.jpg in test, but its set now has that split of its own/);
  });
});
