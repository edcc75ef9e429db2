import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { prepareSamples } from '../../../../training/src/dataset/prepare-samples.ts';
import { readDataFolder } from '../../../../training/src/dataset/read-data-folder.ts';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { DEFAULT_SHARES } from '../../../../training/src/dataset/shares.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TIMEOUT = { timeout: 120_000 };

async function drawClasses(count: number, below = ''): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  for (let seed = 1; seed <= count; seed++) {
    files[`${below}benign/${seed}.jpg`] = await drawLesion({ seed: seed + below.length * 100, malignant: false, size: 96 });
    files[`${below}malignant/${seed}.jpg`] = await drawLesion({
      seed: seed + below.length * 100,
      malignant: true,
      size: 96,
    });
  }
  return files;
}

function prepare(folder: string, splitsFile?: string) {
  const { samples } = readDataFolder(folder, { modality: 'phone' });
  return prepareSamples(samples, {
    seed: 1,
    shares: DEFAULT_SHARES,
    ...(splitsFile === undefined ? {} : { splits: { file: splitsFile, dataFolder: folder } }),
  });
}

function splitOf(samples: readonly Sample[], name: string) {
  return samples.find(({ file }) => file.endsWith(name))?.split;
}

describe('preparing samples', () => {
  it('draws near duplicates into one split and writes where each went', TIMEOUT, async () => {
    const files = await drawClasses(12);
    for (let seed = 1; seed <= 12; seed++) {
      const picture = sharp(files[`benign/${seed}.jpg`]);
      files[`benign/turned-${seed}.jpg`] = await picture.rotate(90).jpeg({ quality: 60 }).toBuffer();
    }
    const folder = temporaryFolder(files);
    const splitsFile = join(folder, 'kept', 'splits.json');
    const { samples, leaks, hashes } = await prepare(folder, splitsFile);
    expect(leaks).toEqual({ training: 0, validation: 0, test: 0 });
    expect(samples).toHaveLength(36);
    expect(new Set(samples.map(({ split }) => split))).toEqual(new Set(['training', 'validation', 'test']));
    expect(samples.every((sample) => hashes.has(sample))).toBe(true);
    for (let seed = 1; seed <= 12; seed++) {
      expect(splitOf(samples, `turned-${seed}.jpg`)).toBe(splitOf(samples, `benign/${seed}.jpg`));
    }
    const { splits } = JSON.parse(readFileSync(splitsFile, 'utf8'));
    expect(Object.keys(splits)).toHaveLength(36);
    expect(splits['malignant/3.jpg']).toBe(splitOf(samples, 'malignant/3.jpg'));
  });

  it('takes the splits of an earlier run, adds new pictures and tells of vanished ones', TIMEOUT, async () => {
    const folder = temporaryFolder({ ...(await drawClasses(10)), 'elsewhere/notes.txt': '' });
    const splitsFile = join(folder, 'splits.json');
    const first = await prepare(folder, splitsFile);
    renameSync(join(folder, 'benign/1.jpg'), join(folder, 'benign/renamed.jpg'));
    const second = await prepare(folder, splitsFile);
    for (const { file, split } of second.samples) {
      if (!file.endsWith('renamed.jpg')) expect(split).toBe(splitOf(first.samples, file));
    }
    expect(second.notes.join('\n')).toMatch(/1 new pictures are drawn and added\n.*1 pictures that it names are gone/);
    expect(readFileSync(splitsFile, 'utf8')).toContain('benign/renamed.jpg');
  });

  it('ends when the same picture lies in two split folders', TIMEOUT, async () => {
    const files = {
      ...(await drawClasses(3, 'train/')),
      ...(await drawClasses(3, 'val/')),
      ...(await drawClasses(3, 'test/')),
    };
    const folder = temporaryFolder({ ...files, 'test/benign/copy.jpg': files['train/benign/1.jpg'] ?? '' });
    await expect(prepare(folder)).rejects.toThrow(/The splits leak: 1 .*\n {2}picture .*: in test and training/);
  });
});
