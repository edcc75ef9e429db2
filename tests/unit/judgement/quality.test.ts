import { describe, expect, it } from 'vitest';
import {
  assessQuality,
  DEFAULT_QUALITY,
  findingsFrom,
  pixelsInMemory,
  preprocess,
  type QualityMeasures,
  reasonsFrom,
} from '../../../src/judgement/index.ts';
import { readPicture } from '../../../training/src/backend/read-picture.ts';
import { drawLesion } from '../../fixtures/lesion-pictures.ts';

const frame = { x: 0, y: 0, side: 300 };
const { refused, noted } = DEFAULT_QUALITY;

/** A picture that is just good enough in every way. */
const JUST: QualityMeasures = { ...refused, spread: 0.1 };
const FLAWLESS: QualityMeasures = { ...noted, spread: 0.1 };

function plain(...rgb: [number, number, number]): Float32Array {
  const rgba = Uint8Array.from({ length: 300 * 300 * 4 }, (_, i) => rgb[i % 4] ?? 255);
  return preprocess(pixelsInMemory(300, 300, rgba), frame, 64);
}

describe('a picture', () => {
  it.each([
    ['black', plain(0, 0, 0)],
    ['white', plain(255, 255, 255)],
    ['skin-coloured', plain(224, 172, 150)],
  ])('that is all %s says nothing, whatever else is wrong with it', (_, input) => {
    expect(assessQuality(input, frame)).toEqual({ reasons: [{ code: 'picture-blank' }], findings: [] });
  });

  it.each([1, 2, 3])('of a lesion on skin is judged without remark', async (seed) => {
    const pixels = await readPicture(await drawLesion({ seed, malignant: false, size: 300 }));
    expect(assessQuality(preprocess(pixels, frame, 224), frame)).toEqual({ reasons: [], findings: [] });
  });

  it('of a few pixels is too small', async () => {
    const pixels = await readPicture(await drawLesion({ seed: 1, malignant: false, size: 300 }));
    const small = { x: 100, y: 100, side: 95 };
    expect(assessQuality(preprocess(pixels, small, 64), small).reasons).toEqual([
      { code: 'frame-too-small', side: 95, least: 96 },
    ]);
  });

  it('is judged by the rules of the model', async () => {
    const pixels = await readPicture(await drawLesion({ seed: 1, malignant: false, size: 300 }));
    const rules = { refused: { ...refused, side: 301 }, noted };
    expect(assessQuality(preprocess(pixels, frame, 224), frame, rules).reasons).toEqual([
      { code: 'frame-too-small', side: 300, least: 301 },
    ]);
  });
});

describe('reasons to refuse', () => {
  it('are none for what just reaches every limit', () => {
    expect(reasonsFrom(JUST, refused)).toEqual([]);
  });

  it.each([
    [{ side: 95 }, { code: 'frame-too-small', side: 95, least: refused.side }],
    [{ sharpness: 0.1 }, { code: 'blurred', sharpness: 0.1, least: refused.sharpness }],
    [{ brightness: 0.05 }, { code: 'too-dark', brightness: 0.05, least: refused.brightness }],
    [{ washedOut: 0.5 }, { code: 'too-bright', washedOut: 0.5, most: refused.washedOut }],
    [{ glare: 0.4 }, { code: 'glare', share: 0.4, most: refused.glare }],
  ] as const)('name what lies beyond: %o', (beyond, reason) => {
    expect(reasonsFrom({ ...JUST, ...beyond }, refused)).toEqual([reason]);
  });

  it('come one for each fault', () => {
    const faults = { ...JUST, side: 10, sharpness: 0, brightness: 0.01 };
    expect(reasonsFrom(faults, refused).map(({ code }) => code)).toEqual(['frame-too-small', 'too-dark', 'blurred']);
  });
});

describe('findings', () => {
  it('are none for what reaches every limit of theirs', () => {
    expect(findingsFrom(FLAWLESS, noted)).toEqual([]);
  });

  it('name each flaw that does not keep a picture from being judged', () => {
    expect(reasonsFrom(JUST, refused)).toEqual([]);
    expect(findingsFrom(JUST, noted)).toEqual(['few-pixels', 'soft', 'dim', 'pale', 'some-glare']);
  });
});
