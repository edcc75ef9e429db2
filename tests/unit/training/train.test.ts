import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../../training/src/export/model-folder.ts';
import { train } from '../../../training/src/train.ts';
import { drawLesion } from '../../fixtures/lesion-pictures.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PICTURES = { train: 24, val: 12, test: 12 };

async function drawData(): Promise<string> {
  const files: Record<string, Buffer> = {};
  let seed = 1;
  for (const [part, count] of Object.entries(PICTURES)) {
    for (let i = 0; i < count; i++, seed++) {
      files[`${part}/benign/${i}.jpg`] = await drawLesion({ seed, malignant: false, size: 160 });
      files[`${part}/malignant/${i}.jpg`] = await drawLesion({ seed, malignant: true, size: 160 });
    }
  }
  return temporaryFolder({ ...files, 'train/benign/broken.jpg': 'not a picture' });
}

describe('a training run', () => {
  it('makes a model that tells drawn lesions apart, and makes the same one again', { timeout: 180_000 }, async () => {
    const data = await drawData();
    const told: string[] = [];
    const out = join(data, 'made', 'model');
    const settings = {
      data,
      out,
      seed: 1,
      modality: 'phone',
      cache: false,
      epochs: 0,
      resume: false,
      checkpoints: data,
    } as const;
    const manifest = await train(settings, (text) => told.push(text));
    expect(told.join('\n')).toContain('1 unreadable');
    const [figures] = manifest.figures;
    expect(figures).toMatchObject({ modality: 'phone', target: 'malignant' });
    expect(figures?.auc.value).toBeGreaterThan(0.9);
    expect(Object.keys(manifest.modalities)).toEqual(['phone']);
    expect(readModel(out).manifest).toEqual(manifest);

    const first = readFileSync(join(out, 'manifest.json'), 'utf8');
    await train(settings, () => {});
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(first);
  });

  it('trains the whole network further, and goes on where it was cut off', { timeout: 180_000 }, async () => {
    const data = await drawData();
    const told: string[] = [];
    const out = join(data, 'made', 'model');
    const settings = { data, out, seed: 1, modality: 'phone', cache: false, epochs: 2, checkpoints: data } as const;
    const manifest = await train({ ...settings, resume: false }, (text) => told.push(text));
    expect(told.join('\n')).toMatch(/Epoch 1 of 2: 160 px.*\n(.*\n)*Epoch 2 of 2: 224 px/);
    expect(manifest.figures[0]?.auc.value).toBeGreaterThan(0.9);
    expect(manifest.training.backbone).toContain('trained further');

    const toldAgain: string[] = [];
    const again = await train({ ...settings, resume: true }, (text) => toldAgain.push(text));
    expect(toldAgain.join('\n')).not.toContain('Epoch');
    expect(again).toEqual(manifest);
  });

  it('says what is wrong with what it was given', async () => {
    const folder = temporaryFolder({ 'benign/a.jpg': 'x', 'weights/manifest.json': '{}', 'weights/weights.bin': 'x' });
    const [help, none, gone, empty, weights] = await Promise.all([
      runCommand(folder, 'train', '--help'),
      runCommand(folder, 'train'),
      runCommand(folder, 'train', '--data', 'gone'),
      runCommand(folder, 'train', '--data', '.'),
      runCommand(folder, 'train', '--data', '.', '--weights', 'weights'),
    ]);
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--data DIR') });
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('--data DIR') });
    expect(gone).toMatchObject({ code: 1, err: expect.stringContaining('No such folder') });
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('No pictures in') });
    expect(weights).toMatchObject({ code: 1, err: expect.stringContaining('does not describe weights') });
  });

  it('refuses weights whose bytes are not those of their SHA-256', async () => {
    const manifest = JSON.stringify({ sha256: 'a'.repeat(64), tensors: [] });
    const folder = temporaryFolder({ 'weights/manifest.json': manifest, 'weights/weights.bin': 'x' });
    const { code, err } = await runCommand(folder, 'train', '--data', '.', '--weights', 'weights');
    expect(code).toBe(1);
    expect(err).toContain('expected aaaa');
  });
});
