import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClassMap } from '../../../../training/src/dataset/class-map.ts';
import { readDataFolder } from '../../../../training/src/dataset/read-data-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PHONE = { modality: 'phone' } as const;

function folderWith(...names: readonly string[]): string {
  return temporaryFolder(Object.fromEntries(names.map((name) => [name, 'x'])));
}

function told(folder: string): string[] {
  return readDataFolder(folder, PHONE).samples.map(({ split, label, diagnosis }) =>
    [split, label, diagnosis].filter((word) => word !== undefined).join(' '),
  );
}

describe('class folders', () => {
  it.each([
    ['benign', 'malignant'],
    ['Benign', 'MALIGNANT'],
    ['non-cancerous', 'cancerous'],
    ['Non Cancerous', 'Cancerous'],
    ['not_cancerous', 'cancer'],
  ])('called %s and %s are classes', (benign, malignant) => {
    expect(told(folderWith(`${benign}/a.jpg`, `${malignant}/b.jpg`)).sort()).toEqual([
      'training benign',
      'training malignant',
    ]);
  });

  it('may be called after diagnoses', () => {
    const folder = folderWith('Train/melanoma/a.jpg', 'Train/nevus/b.jpg', 'Train/pigmented benign keratosis/c.jpg');
    expect(told(folder).sort()).toEqual(['training benign bkl', 'training benign nv', 'training malignant mel']);
  });

  it('take the splits of the folders above them', () => {
    const names = ['train', 'valid', 'Test'].flatMap((part) => [`${part}/benign/a.jpg`, `${part}/malignant/deep/b.png`]);
    const { samples } = readDataFolder(folderWith(...names), PHONE);
    expect(samples.map(({ split, label, modality }) => `${split} ${label} ${modality}`).sort()).toEqual([
      'test benign phone',
      'test malignant phone',
      'training benign phone',
      'training malignant phone',
      'validation benign phone',
      'validation malignant phone',
    ]);
    expect(samples.every(({ toBeDrawn }) => toBeDrawn === undefined)).toBe(true);
    expect(new Set(samples.map(({ group }) => group)).size).toBe(6);
  });

  it('say which splits are still to be drawn, and from which pictures', () => {
    const plain = readDataFolder(folderWith('benign/a.jpg', 'malignant/b.jpg'), PHONE).samples;
    expect(plain.map(({ toBeDrawn }) => toBeDrawn)).toEqual([
      ['validation', 'test'],
      ['validation', 'test'],
    ]);
    const names = ['train', 'test'].flatMap((part) => [`${part}/benign/a.jpg`, `${part}/malignant/b.jpg`]);
    const parted = readDataFolder(folderWith(...names), PHONE).samples;
    expect(parted.map(({ split, toBeDrawn }) => `${split} ${toBeDrawn}`).sort()).toEqual([
      'test undefined',
      'test undefined',
      'training validation',
      'training validation',
    ]);
  });

  it('of other names are explained by a classes.json beside them', () => {
    const folder = temporaryFolder({
      'Ulcus rodens/a.jpg': 'x',
      'moles/b.jpg': 'x',
      'masks/c.jpg': 'x',
      'classes.json': '{ "ulcus rodens": "malignant", "moles": "benign", "masks": "ignore" }',
    });
    expect(told(folder).sort()).toEqual(['training benign', 'training malignant']);
  });

  it('of other names are explained by a mapping that is given, which the own classes.json goes before', () => {
    const folder = temporaryFolder({
      'one/a.jpg': 'x',
      'two/b.jpg': 'x',
      'given.json': '{ "one": "benign", "two": "benign" }',
      'classes.json': '{ "two": "malignant" }',
    });
    const classes = readClassMap(join(folder, 'given.json'));
    const labels = readDataFolder(folder, { ...PHONE, classes }).samples.map(({ label }) => label);
    expect(labels).toEqual(['benign', 'malignant']);
  });

  it('of unknown names are named in an error that says what to do', () => {
    const read = () => readDataFolder(folderWith('benign/a.jpg', 'malignant/b.jpg', 'spots/c.jpg', 'warts/d.jpg'), PHONE);
    expect(read).toThrow(
      /stand for: spots, warts\. Say so in .*classes\.json .*--classes: {"spots":"benign","warts":"ignore"}/,
    );
  });

  it('without pictures end the run', () => {
    expect(() => readDataFolder(folderWith('benign/a.jpg'), PHONE)).toThrow(/No pictures in .* of the class malignant/);
    expect(() => readDataFolder(folderWith('benign/a.jpg', 'malignant/notes.txt'), PHONE)).toThrow(
      /No pictures in .*malignant/,
    );
    const halfTest = folderWith('train/benign/a.jpg', 'train/malignant/b.jpg', 'test/benign/c.jpg');
    expect(() => readDataFolder(halfTest, PHONE)).toThrow(/No pictures in .*test of the class malignant/);
  });

  it.each([
    ['not JSON', 'benign: moles'],
    ['of unknown meanings', '{ "moles": "harmless" }'],
    ['a list', '["moles"]'],
  ])('with a mapping that is %s end the run', (_, mapping) => {
    const folder = temporaryFolder({ 'moles/a.jpg': 'x', 'classes.json': mapping });
    expect(() => readDataFolder(folder, PHONE)).toThrow(/classes\.json should be JSON of the form/);
  });

  it('need a mapping that is there', () => {
    expect(() => readClassMap('/no/such/classes.json')).toThrow('No such file: /no/such/classes.json');
  });
});
