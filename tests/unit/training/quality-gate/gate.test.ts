import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hashFiles } from '../../../../training/src/dataset/hash-files.ts';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { readMeasures } from '../../../../training/src/picture-measures/read-measures.ts';
import { gate } from '../../../../training/src/quality-gate/gate.ts';
import { drawLesion, textNamedJpeg, truncatedJpeg } from '../../../fixtures/lesion-pictures.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function sampleAt(file: string): Sample {
  return { file, set: 's', split: 'training', label: 'benign', group: file, modality: 'phone', squashedAspect: 1 };
}

function plain(): Promise<Buffer> {
  return sharp({ create: { width: 200, height: 200, channels: 3, background: '#c89678' } })
    .jpeg()
    .toBuffer();
}

describe('the quality gate', () => {
  it('leaves out what teaches nothing, says why, and keeps the rest', async () => {
    const lesion = await drawLesion({ seed: 1, malignant: true, size: 320 });
    const pictures: Record<string, Buffer> = {
      'good.jpg': lesion,
      'smaller.jpg': await sharp(lesion).resize(96, 96).jpeg().toBuffer(),
      'tiny.jpg': await sharp(lesion).resize(63, 80).jpeg().toBuffer(),
      'plain.jpg': await plain(),
      'blurred.jpg': await sharp(lesion).blur(12).jpeg().toBuffer(),
      'text.jpg': textNamedJpeg(),
      'cut.jpg': await truncatedJpeg(),
    };
    const folder = temporaryFolder(pictures);
    const samples = [...Object.keys(pictures), 'gone.jpg'].map((name) => sampleAt(join(folder, name)));
    const { kept, leftOut } = gate(samples, await readMeasures(samples, hashFiles(samples), undefined));
    expect(kept).toEqual(samples.slice(0, 2));
    expect(leftOut.map(({ sample, reason }) => [sample.file.slice(folder.length + 1), reason])).toEqual([
      ['tiny.jpg', { code: 'too-small', side: 63, least: 64 }],
      ['plain.jpg', expect.objectContaining({ code: 'blank' })],
      ['blurred.jpg', expect.objectContaining({ code: 'blurred' })],
      ['text.jpg', { code: 'unreadable', problem: { code: 'photo-not-a-picture' } }],
      ['cut.jpg', { code: 'unreadable', problem: { code: 'photo-truncated' } }],
      ['gone.jpg', { code: 'unreadable', problem: { code: 'file-missing' } }],
    ]);
  });

  it('judges sharpness alike whatever the size of the photo', async () => {
    const lesion = await drawLesion({ seed: 2, malignant: true, size: 448 });
    const folder = temporaryFolder({
      'large.jpg': await sharp(lesion).blur(16).jpeg().toBuffer(),
      'small.jpg': await sharp(await sharp(lesion).blur(16).toBuffer())
        .resize(240, 240)
        .jpeg()
        .toBuffer(),
    });
    const samples = ['large.jpg', 'small.jpg'].map((name) => sampleAt(join(folder, name)));
    const looks = await readMeasures(samples, hashFiles(samples), undefined);
    const [large = 0, small = 0] = [...looks.values()].map((look) =>
      look.kind === 'measured' ? look.measures.sharpness : 9,
    );
    expect(Math.abs(large - small)).toBeLessThan(0.03);
    expect(gate(samples, looks).kept).toEqual([]);
  });

  it('counts a sample that nobody looked at as missing', () => {
    const sample = sampleAt('a.jpg');
    expect(gate([sample], new Map()).leftOut).toEqual([
      { sample, reason: { code: 'unreadable', problem: { code: 'file-missing' } } },
    ]);
  });
});
