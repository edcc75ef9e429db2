import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawLesion, textNamedJpeg } from '../../../fixtures/lesion-pictures.ts';
import { runCommand } from '../run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SIZE = 96;

/** Lesions in a frame whose colour is that of the camera. */
async function framed(seed: number, malignant: boolean, camera: string): Promise<Buffer> {
  const inner = SIZE - 16;
  const lesion = await sharp(await drawLesion({ seed, malignant, size: SIZE }))
    .resize(inner, inner)
    .toBuffer();
  return sharp(lesion).extend({ top: 8, bottom: 8, left: 8, right: 8, background: camera }).jpeg().toBuffer();
}

/** 20 pictures of each class, taken with one camera or with one for each class. */
async function drawSet(
  name: string,
  cameras: readonly [benign: string, malignant: string],
): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  for (let i = 0; i < 20; i++) {
    files[`${name}/train/benign/${i}.jpg`] = await framed(i, false, cameras[0]);
    files[`${name}/train/malignant/${i}.jpg`] = await framed(i, true, cameras[1]);
  }
  return files;
}

describe('the check of data', () => {
  it('finds confounding, leaks, contradictory doubles and what is unreadable', { timeout: 180_000 }, async () => {
    const one = await drawSet('one', ['#b08870', '#bc9078']);
    const lesion = one['one/train/benign/3.jpg'] ?? Buffer.alloc(0);
    const folder = temporaryFolder({
      ...one,
      'one/train/benign/broken.jpg': textNamedJpeg(),
      'one/test/benign/0.jpg': one['one/train/benign/0.jpg'] ?? '',
      'one/test/malignant/0.jpg': await framed(50, true, '#bc9078'),
      'two/benign/0.jpg': await framed(60, false, '#b08870'),
      'two/malignant/0.jpg': await sharp(lesion).rotate(90).jpeg({ quality: 80 }).toBuffer(),
    });
    const args = ['data', 'check', 'one', 'two', '--no-cache', '--json', 'report.json'];
    const { code, out, err } = await runCommand(folder, ...args);
    expect(code, err).toBe(0);
    expect(out).toMatch(/one, one, training: 41 pictures, benign 21, malignant 20/);
    expect(out).toMatch(/1 unreadable\n.*broken\.jpg: The file is not a picture/);
    expect(out).toMatch(/1 pairs of the same bytes, 1 near/);
    expect(out).toMatch(
      /1 with contradictory labels.*\n.*benign.3\.jpg \(benign, training\) and .*malignant.0\.jpg \(malignant/,
    );
    expect(out).toMatch(/1 across folders or sets/);
    expect(out).toMatch(/one \(\d+ pictures\): AUC (1|0\.9\d*).*WARNING: above 0\.8\n.*outermost ring/);
    expect(out).toMatch(/two \(2 pictures\): too few/);
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(report.findings).toMatchObject({ leaks: 1, contradictions: 1 });
    expect(report.leftOut).toEqual([
      expect.objectContaining({ folder: 'one', reason: expect.objectContaining({ code: 'unreadable' }) }),
    ]);
    expect((await runCommand(folder, ...args, '--strict')).code).toBe(1);
  });

  it('finds nothing where one camera took both classes, and is strict about nothing then', {
    timeout: 180_000,
  }, async () => {
    const folder = temporaryFolder(await drawSet('fair', ['#b08870', '#b08870']));
    const { code, out } = await runCommand(folder, 'data', 'check', 'fair', '--no-cache', '--strict');
    expect(out).toContain('Found: nothing');
    expect(code).toBe(0);
  });

  it('explains itself', { timeout: 180_000 }, async () => {
    const folder = temporaryFolder();
    const [help, none, unnamed, unknown, gone] = await Promise.all([
      runCommand(folder, 'data', '--help'),
      runCommand(folder, 'data'),
      runCommand(folder, 'data', 'check'),
      runCommand(folder, 'data', 'check', '.', '--colour'),
      runCommand(folder, 'data', 'check', 'gone'),
    ]);
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--strict') });
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('check DIR') });
    expect(unnamed).toMatchObject({ code: 2, err: expect.stringContaining('Name a folder') });
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('--colour') });
    expect(gone).toMatchObject({ code: 1, err: expect.stringContaining('No such folder') });
  });
});
