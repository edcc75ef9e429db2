import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/judgement/index.ts';
import { DEFAULT_SHARES } from '../../../training/src/dataset/shares.ts';
import { readModel } from '../../../training/src/export/model-folder.ts';
import { train } from '../../../training/src/train.ts';
import type { TrainingSettings } from '../../../training/src/train-settings.ts';
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

function settingsFor(data: string, changes: Partial<TrainingSettings> = {}): TrainingSettings {
  const made = temporaryFolder();
  return {
    data,
    out: join(made, 'model'),
    card: join(made, 'card'),
    seed: 1,
    modality: 'phone',
    dropActinicKeratoses: false,
    shares: DEFAULT_SHARES,
    design: undefined,
    changes: {},
    resume: false,
    validationOnly: false,
    record: false,
    cache: undefined,
    ...changes,
  };
}

describe('a training run', () => {
  it('trains the whole network after its teacher, makes a model that tells drawn lesions apart, and makes it again', {
    timeout: 600_000,
  }, async () => {
    const changes = { epochs: 2, batchSize: 16, stages: [{ size: 96, share: 1 }] };
    const settings = settingsFor(await drawData(), { design: 'taught', changes, cache: temporaryFolder() });
    const told: string[] = [];
    const manifest = await train(settings, (text) => told.push(text));
    expect(told.join('\n')).toContain('1 unreadable');
    expect(told.join('\n')).toMatch(/malignant: melanoma, .*actinic keratosis/);
    expect(told.join('\n')).toMatch(
      /Design "diagnoses".*\nEpoch 1 of 2: 96 px.*\n(.*\n)*Design "taught".*\n(.*\n)*Epoch 2 of 2/,
    );
    expect(told.join('\n')).toContain('rank correlation');
    const figures = manifest?.figures[0];
    expect(figures).toMatchObject({ modality: 'phone', target: 'malignant' });
    expect(figures?.auc.value).toBeGreaterThan(0.9);
    expect(Object.keys(manifest?.modalities ?? {})).toEqual(['phone']);
    expect(manifest?.training.backbone).toContain('trained further');
    const written = readModel(settings.out);
    expect(written.manifest).toEqual(manifest);
    expect(written.refusal).toBeDefined();
    expect(readFileSync(join(settings.card, 'MODEL_CARD.md'), 'utf8')).toContain(manifest?.version);
    const report = parseReport(JSON.parse(readFileSync(join(settings.out, 'report.json'), 'utf8')));
    expect(report.data.leftOut.unreadable).toBe(1);
    expect(report.saliency?.modalities.phone).toMatchObject({ pictures: 4, malignant: 2 });

    const toldOnValidation: string[] = [];
    const again = { ...settings, out: join(temporaryFolder(), 'model'), resume: true };
    expect(await train({ ...again, validationOnly: true }, (text) => toldOnValidation.push(text))).toBeUndefined();
    expect(toldOnValidation.join('\n')).not.toContain('Epoch');
    expect(toldOnValidation.join('\n')).toContain('on validation');
    expect(toldOnValidation.join('\n')).not.toContain('Test pictures');
    expect(existsSync(again.out)).toBe(false);

    await train(again, () => {});
    const made = (out: string) => readFileSync(join(out, 'manifest.json'), 'utf8');
    expect(made(again.out)).toBe(made(settings.out));
  });

  it('trains the heads alone where no design is asked for', { timeout: 300_000 }, async () => {
    const told: string[] = [];
    expect(await train(settingsFor(await drawData(), { validationOnly: true }), (text) => told.push(text))).toBeUndefined();
    expect(told.join('\n')).not.toContain('Epoch');
    expect(told.join('\n')).toContain('Validation AUC');
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
