import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SHIPPED_MODEL } from '../../../../training/src/paths.ts';
import {
  drawLesion,
  drawLesionInDisplayP3,
  drawLesionWithAlpha,
  drawLesionWithOrientation,
  hugePicture,
  ORIENTATIONS,
  svgPicture,
  textNamedJpeg,
  truncatedJpeg,
} from '../../../fixtures/lesion-pictures.ts';
import { runCommand } from '../run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

interface Line {
  readonly file: string;
  readonly probability: number;
  readonly label: string;
  readonly band: string;
  readonly modality: string;
  readonly error?: string;
  readonly reasons?: readonly string[];
}

function linesOf(out: string): Line[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('predict', () => {
  it('classifies what it can of a mixed folder, says what is wrong with the rest, and ends with 1', async () => {
    const folder = temporaryFolder({
      'pictures/good.jpg': await drawLesion({ seed: 1, malignant: false }),
      'pictures/deep/alpha.PNG': await drawLesionWithAlpha(2),
      'pictures/cut.jpg': await truncatedJpeg(),
      'pictures/empty.jpg': '',
      'pictures/huge.png': hugePicture(),
      'pictures/text.jpg': textNamedJpeg(),
      'pictures/.hidden.jpg': '',
      'pictures/notes.txt': 'not looked at',
      'drawing.svg': svgPicture(),
    });
    const { code, out } = await runCommand(folder, 'predict', 'drawing.svg', 'pictures', 'gone.jpg', '--json');
    expect(code).toBe(1);
    const lines = linesOf(out);
    expect(lines.map(({ file, error }) => [file, error ?? 'fine'])).toEqual([
      ['drawing.svg', expect.stringContaining('svg cannot be read')],
      ['pictures/cut.jpg', expect.stringContaining('cut off')],
      ['pictures/deep/alpha.PNG', 'fine'],
      ['pictures/empty.jpg', expect.stringContaining('empty')],
      ['pictures/good.jpg', 'fine'],
      ['pictures/huge.png', expect.stringContaining('120 megapixels')],
      ['pictures/text.jpg', expect.stringContaining('not a picture')],
      ['gone.jpg', expect.stringContaining('no such file')],
    ]);
    const alpha = lines.find(({ file }) => file.endsWith('alpha.PNG'));
    expect(alpha).toMatchObject({ reasons: expect.arrayContaining(['too-bright', 'glare']), band: 'refused' });
    for (const line of lines.filter(({ file }) => file.endsWith('good.jpg'))) {
      expect(Object.keys(line)).toEqual(['file', 'probability', 'label', 'band', 'modality']);
      expect(line.probability).toBeGreaterThan(0);
      expect(line.probability).toBeLessThan(1);
      expect(line.label).toBe(line.band === 'low' ? 'benign' : 'malignant');
    }
  });

  it('refuses pictures that are too poor, and says why', async () => {
    const lesion = sharp(await drawLesion({ seed: 1, malignant: false }));
    const { code, out } = await runCommand(
      temporaryFolder({
        'blurred.jpg': await lesion.clone().blur(6).jpeg().toBuffer(),
        'dark.jpg': await lesion.clone().linear(0.1, 0).jpeg().toBuffer(),
        'small.jpg': await lesion.clone().resize(48, 48).jpeg().toBuffer(),
        'washed-out.jpg': await lesion.clone().linear(1, 120).jpeg().toBuffer(),
      }),
      'predict',
      '.',
      '--json',
    );
    expect(code).toBe(0);
    const lines = linesOf(out);
    expect(lines.map(({ band, label }) => [band, label])).toEqual(new Array(4).fill(['refused', 'none']));
    const [blurred, dark, small, washedOut] = lines.map(({ reasons }) => reasons);
    expect(blurred).toEqual(['blurred']);
    expect(dark).toContain('too-dark');
    expect(small).toContain('frame-too-small');
    expect(washedOut).toContain('too-bright');
  });

  it('sees one picture, whatever way the camera was held', async () => {
    const pictures = await Promise.all(
      ORIENTATIONS.map(async (o) => [`${o}.jpg`, await drawLesionWithOrientation(o, 5)] as const),
    );
    const { code, out } = await runCommand(temporaryFolder(Object.fromEntries(pictures)), 'predict', '.', '--json');
    expect(code).toBe(0);
    const probabilities = linesOf(out).map((line) => line.probability);
    expect(probabilities).toHaveLength(8);
    expect(Math.max(...probabilities) - Math.min(...probabilities)).toBeLessThan(1e-2);
  });

  it('scores a picture and its mirror image alike when it flips them too', async () => {
    const lesion = sharp(await drawLesion({ seed: 4, malignant: true }));
    const folder = temporaryFolder({
      'lesion.png': await lesion.clone().png().toBuffer(),
      'mirrored.png': await lesion.clone().flop().png().toBuffer(),
    });
    const { out } = await runCommand(folder, 'predict', 'lesion.png', 'mirrored.png', '--json', '--flips');
    const [one, other] = linesOf(out);
    // Without flips they differ by some hundredths.
    expect(Math.abs((one?.probability ?? 1) - (other?.probability ?? 0))).toBeLessThan(1e-4);
  });

  it('sees the colours of a wide-gamut photo as they are', async () => {
    const folder = temporaryFolder({
      'p3.jpg': await drawLesionInDisplayP3(6),
      'srgb.jpg': await drawLesion({ seed: 6, malignant: true }),
    });
    const { out } = await runCommand(folder, 'predict', 'p3.jpg', 'srgb.jpg', '--json', '--modality', 'phone');
    const [wide, plain] = linesOf(out);
    expect(wide?.modality).toBe('phone');
    expect(Math.abs((wide?.probability ?? 1) - (plain?.probability ?? 0))).toBeLessThan(0.03);
  });

  it('refuses a model that was tampered with, and one that is not there', async () => {
    const folder = temporaryFolder({ 'a.jpg': await drawLesion({ seed: 1, malignant: false }) });
    cpSync(SHIPPED_MODEL, join(folder, 'model'), { recursive: true });
    const weights = readFileSync(join(folder, 'model/weights.bin'));
    weights[1000] = (weights[1000] ?? 0) ^ 1;
    writeFileSync(join(folder, 'model/weights.bin'), weights);
    const tampered = await runCommand(folder, 'predict', 'a.jpg', '--model', 'model');
    expect(tampered).toMatchObject({ code: 1, out: '', err: expect.stringContaining('SHA-256 differs') });
    const missing = await runCommand(folder, 'predict', 'a.jpg', '--model', 'nowhere');
    expect(missing).toMatchObject({ code: 1, out: '', err: expect.stringContaining('No model at') });
  });

  it('explains itself', async () => {
    const [help, none, unknown] = await Promise.all([
      runCommand('/', 'predict', '--help'),
      runCommand('/', 'predict'),
      runCommand('/', 'predict', '--colour', 'a.jpg'),
    ]);
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--modality') });
    expect(none).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage') });
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('--colour') });
  });
});
