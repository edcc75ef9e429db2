import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import { lesionThumbnail, type Thumbnail } from '../src/judgement/index.ts';
import type { Box } from '../src/judgement/lesion-frame/describe-region.ts';
import { readPicture } from '../training/src/backend/read-picture.ts';
import { readDataFolder } from '../training/src/dataset/read-data-folder.ts';
import type { Sample, Split } from '../training/src/dataset/sample.ts';

/** A picture whose lesion somebody outlined: white on black in `masks/NAME.png`, beside the picture's folder. */
export interface MaskedPicture {
  readonly set: string;
  readonly thumbnail: Thumbnail;
  /** Of the picture before it was squashed, if it was. */
  readonly width: number;
  readonly height: number;
  /** Around the outlined lesion. */
  readonly truth: Box;
}

/** The pictures of some splits that have a mask with anything in it, one at a time. */
export async function* maskedPictures(folder: string, splits: readonly Split[]): AsyncGenerator<MaskedPicture> {
  for (const sample of readDataFolder(folder, { modality: 'phone' }).samples) {
    const mask = maskOf(sample);
    if (!splits.includes(sample.split) || !existsSync(mask)) continue;
    const truth = await boxOfMask(mask);
    if (!truth) continue;
    const pixels = await readPicture(readFileSync(sample.file));
    yield {
      set: sample.set,
      thumbnail: lesionThumbnail(pixels),
      width: Math.round(pixels.width * sample.squashedAspect),
      height: pixels.height,
      truth,
    };
  }
}

function maskOf({ file }: Sample): string {
  return join(dirname(dirname(file)), 'masks', `${basename(file, extname(file))}.png`);
}

async function boxOfMask(file: string): Promise<Box | undefined> {
  const { data, info } = await sharp(file).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  const columns: number[] = [];
  const rows: number[] = [];
  for (const [i, value] of data.entries()) {
    if (value < 128) continue;
    columns[i % info.width] = 1;
    rows[Math.floor(i / info.width)] = 1;
  }
  if (rows.length === 0) return undefined;
  const first = (marks: readonly number[]) => marks.indexOf(1);
  return {
    left: first(columns) / info.width,
    top: first(rows) / info.height,
    right: columns.length / info.width,
    bottom: rows.length / info.height,
  };
}
