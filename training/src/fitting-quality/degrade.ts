import { pixelsInMemory, preprocess } from '../../../src/judgement/index.ts';
import { addGlare } from './add-glare.ts';
import type { Degradation } from './degradation.ts';
import { fromLight, toLight } from './linear-light.ts';
import { defocus, shake } from './spread-points.ts';

/**
 * Makes a picture worse, in linear light where it is light that goes astray.
 *
 * @param input [size, size, 3] in [-1, 1].
 * @returns the same shape and range.
 */
export function degrade(input: Float32Array, size: number, degradation: Degradation, random: () => number): Float32Array {
  switch (degradation.kind) {
    case 'none':
      return input;
    case 'defocus':
      return fromLight(defocus(toLight(input), size, degradation.strength));
    case 'motion':
      return fromLight(shake(toLight(input), size, degradation.strength, Math.PI * random()));
    case 'enlarged':
      return throughSmall(input, size, degradation.strength);
    case 'underexposed':
      return fromLight(toLight(input).map((light) => light / 2 ** degradation.strength));
    case 'overexposed':
      return fromLight(toLight(input).map((light) => light * 2 ** degradation.strength));
    case 'glare':
      return fromLight(addGlare(toLight(input), size, degradation.strength, random));
  }
}

function throughSmall(input: Float32Array, size: number, side: number): Float32Array {
  const small = resize(input, size, side);
  return resize(small, side, size);
}

function resize(input: Float32Array, from: number, to: number): Float32Array {
  const rgba = new Uint8ClampedArray(from * from * 4).fill(255);
  for (let i = 0; i < input.length; i++) rgba[Math.floor(i / 3) * 4 + (i % 3)] = ((input[i] as number) + 1) * 127.5;
  return preprocess(pixelsInMemory(from, from, rgba), { x: 0, y: 0, side: from }, to);
}
