import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { seededRandom } from '../../../src/evaluation/index.ts';
import {
  centredSquare,
  type Frame,
  type PixelSource,
  pixelsInMemory,
  preprocess,
  type Region,
} from '../../../src/judgement/index.ts';
import { drawLook, type Look } from '../augmentation/random-look.ts';
import { type Picture, renderLook } from '../augmentation/render-look.ts';
import { readPicture } from '../backend/read-picture.ts';
import { AS_SUGGESTED, frameOf } from '../dataset/view.ts';
import { drawing } from './drawings.ts';
import type { Scene } from './scene.ts';

/**
 * What the network is shown of a scene: like any photo in the app, in the frame that is suggested.
 *
 * @returns [size, size, 3] in [-1, 1].
 * @throws {PhotoError} or the file system's error when the scene's file cannot be read.
 */
export async function renderScene(scene: Scene, size: number): Promise<Float32Array> {
  if (scene.kind === 'drawn') {
    const svg = Buffer.from(drawing(scene.drawing, scene.seed));
    return asPhoto(await readPicture(await sharp(svg).png().toBuffer()), size);
  }
  const pixels = await readPicture(await readFile(scene.file));
  switch (scene.kind) {
    case 'picture':
      return asPhoto(pixels, size);
    case 'cut': {
      const { width, height, rgba } = pictureOf(pixels, scene.square);
      return asPhoto(pixelsInMemory(width, height, rgba), size);
    }
    case 'varied-lesion': {
      const look = lookAtLesion(scene.seed, scene.squashedAspect);
      return varied(pictureOf(pixels), frameOf(pixels, AS_SUGGESTED), look, size);
    }
    case 'varied-cut': {
      const cut = pictureOf(pixels, scene.square);
      const reach = Math.min(pixels.width, pixels.height) / scene.square.width;
      return varied(cut, centredSquare(cut.width, cut.height), lookAtCut(scene.seed, reach), size);
    }
    case 'shuffled':
      return shuffled(asPhoto(pixels, size), size, seededRandom(scene.seed));
    case 'recoloured':
      return recoloured(asPhoto(pixels, size), seededRandom(scene.seed));
  }
}

function asPhoto(pixels: PixelSource, size: number): Float32Array {
  return preprocess(pixels, frameOf(pixels, AS_SUGGESTED), size);
}

function pictureOf(
  pixels: PixelSource,
  region: Region = { x: 0, y: 0, width: pixels.width, height: pixels.height },
): Picture {
  return { width: region.width, height: region.height, rgba: new Uint8Array(pixels.read(region)) };
}

function varied(picture: Picture, frame: Frame, look: Look, size: number): Float32Array {
  const out = new Float32Array(size * size * 3);
  renderLook(picture, frame, look, size, out);
  return out;
}

/** Half of them in as few pixels as skin that was cut out of a picture: blur must not be what tells skin from lesions. */
function lookAtLesion(seed: number, squashedAspect: number): Look {
  const random = seededRandom(seed);
  const look = drawLook(random, squashedAspect);
  return { ...look, resolution: random() < 0.5 ? 0.2 + 0.4 * random() : look.resolution };
}

/** @param reach side of the whole picture over that of the cut: looking so far keeps the picture's scale. */
function lookAtCut(seed: number, reach: number): Look {
  const random = seededRandom(seed);
  const look = drawLook(random, 1);
  return { ...look, side: random() < 0.5 ? 0.7 + 0.3 * random() : reach, shiftX: 0, shiftY: 0 };
}

/** Cuts the picture in 4 x 4 or 8 x 8 tiles and lays them in another order. */
function shuffled(input: Float32Array, size: number, random: () => number): Float32Array {
  const across = random() < 0.5 ? 4 : 8;
  const side = size / across;
  const order = Array.from({ length: across * across }, (_, tile) => ({ tile, place: random() }));
  order.sort((a, b) => a.place - b.place);
  const output = new Float32Array(input.length);
  for (const [to, { tile: from }] of order.entries()) {
    for (let row = 0; row < side; row++) {
      const start = (tile: number) => ((Math.floor(tile / across) * side + row) * size + (tile % across) * side) * 3;
      output.set(input.subarray(start(from), start(from) + side * 3), start(to));
    }
  }
  return output;
}

const CHANNEL_ORDERS = [
  [2, 1, 0],
  [1, 2, 0],
  [2, 0, 1],
  [1, 0, 2],
] as const;

/** The channels in another order, and every second picture as its negative. */
function recoloured(input: Float32Array, random: () => number): Float32Array {
  const order = CHANNEL_ORDERS[Math.floor(random() * CHANNEL_ORDERS.length)] ?? CHANNEL_ORDERS[0];
  const sign = random() < 0.5 ? -1 : 1;
  return input.map((_, i) => sign * (input[i - (i % 3) + (order[i % 3] as number)] as number));
}
