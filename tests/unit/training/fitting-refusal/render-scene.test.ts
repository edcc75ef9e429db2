import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAWINGS } from '../../../../training/src/fitting-refusal/drawings.ts';
import { renderScene } from '../../../../training/src/fitting-refusal/render-scene.ts';
import type { Scene } from '../../../../training/src/fitting-refusal/scene.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SIZE = 64;

async function pictureFile(): Promise<string> {
  return join(temporaryFolder({ 'a.jpg': await drawLesion({ seed: 1, malignant: true, size: 160 }) }), 'a.jpg');
}

describe('a scene', () => {
  it('is drawn again as it was, and otherwise by another seed', async () => {
    const file = await pictureFile();
    const square = { x: 0, y: 0, width: 40, height: 40 };
    const scenes = (seed: number): Scene[] => [
      ...DRAWINGS.map((drawing) => ({ kind: 'drawn', drawing, seed }) as const),
      { kind: 'varied-lesion', file, squashedAspect: 4 / 3, seed },
      { kind: 'varied-cut', file, square, seed },
      { kind: 'shuffled', file, seed },
    ];
    const render = (seed: number) => Promise.all(scenes(seed).map((scene) => renderScene(scene, SIZE)));
    const [first, again, other] = [await render(1), await render(1), await render(2)];
    expect(again).toEqual(first);
    for (const [i, input] of first.entries()) {
      expect(input).toHaveLength(SIZE * SIZE * 3);
      expect(input.every((value) => value >= -1 && value <= 1)).toBe(true);
      expect(other[i], scenes(1)[i]?.kind).not.toEqual(input);
    }
  });

  it('that is shuffled has the colours of the picture in other places', async () => {
    const file = await pictureFile();
    const plain = await renderScene({ kind: 'picture', file }, SIZE);
    const shuffled = await renderScene({ kind: 'shuffled', file, seed: 1 }, SIZE);
    expect(shuffled).not.toEqual(plain);
    expect(shuffled.toSorted()).toEqual(plain.toSorted());
  });

  it('that is recoloured keeps its shapes, not its colours', async () => {
    const file = await pictureFile();
    const plain = await renderScene({ kind: 'picture', file }, SIZE);
    const recoloured = await renderScene({ kind: 'recoloured', file, seed: 1 }, SIZE);
    const magnitudesOf = (input: Float32Array) => input.subarray(0, 3).map(Math.abs);
    expect(magnitudesOf(recoloured)).not.toEqual(magnitudesOf(plain));
    expect(magnitudesOf(recoloured).toSorted()).toEqual(magnitudesOf(plain).toSorted());
  });

  it('that is cut shows the square and nothing else', async () => {
    const file = await pictureFile();
    const whole = await renderScene({ kind: 'picture', file }, 160);
    const cut = await renderScene({ kind: 'cut', file, square: { x: 20, y: 60, width: 64, height: 64 } }, SIZE);
    const at = (60 * 160 + 20) * 3;
    expect(cut.subarray(0, SIZE * 3)).toEqual(whole.subarray(at, at + SIZE * 3));
  });
});
