import { centredSquare, pixelsInMemory, preprocess } from '../../../src/judgement/index.ts';

const SIZES = [
  { width: 640, height: 480 },
  { width: 301, height: 517 },
  { width: 90, height: 70 },
];

/** Tensors of pictures made of noise by formula: shrunk a little, much, and enlarged. */
export function tensorsByFormula(): number[][] {
  return SIZES.map(({ width, height }) => {
    const rgba = Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => Math.imul(i + 1, 2654435761) >>> 24);
    return [...preprocess(pixelsInMemory(width, height, rgba), centredSquare(width, height), 224)];
  });
}
