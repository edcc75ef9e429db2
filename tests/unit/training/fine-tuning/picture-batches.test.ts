import { describe, expect, it } from 'vitest';
import { createBatchMaker, type PictureBatchSettings } from '../../../../training/src/fine-tuning/picture-batches.ts';

const SIDE = 32;
const SIZE = 32;
const BLUE = [0, 0, 200];
const RED = [200, 0, 0];

/** Pictures of one colour each. */
function pictures(colours: readonly (readonly number[])[], changes: Partial<PictureBatchSettings> = {}) {
  const bytes = new SharedArrayBuffer(colours.length * SIDE * SIDE * 4);
  const rgba = new Uint8Array(bytes);
  for (const [i, colour] of colours.entries()) {
    for (let at = 0; at < SIDE * SIDE; at++) rgba.set([...colour, 255], (i * SIDE * SIDE + at) * 4);
  }
  const whole = { x: 0, y: 0, side: SIDE };
  const settings: PictureBatchSettings = {
    store: {
      blocks: [bytes],
      places: colours.map((_, i) => ({
        block: 0,
        offset: i * SIDE * SIDE * 4,
        width: SIDE,
        height: SIDE,
        suggested: whole,
      })),
    },
    squashedAspects: colours.map(() => 1),
    frames: colours.map(() => [whole]),
    answers: colours.map((_, i) => ({ targets: [i], weights: [1], taughtWeights: [1] })),
    mixing: 0,
    trainingCount: colours.length,
    ...changes,
  };
  return createBatchMaker(settings, { size: SIZE, outputs: 1 });
}

async function make(
  maker: ReturnType<typeof pictures>,
  request: { readonly samples: readonly number[]; readonly seed: number; readonly purpose: 'train' | 'predict' },
) {
  const inputs = new Float32Array(request.samples.length * SIZE * SIZE * 3);
  return { inputs, labels: await maker.make(request, inputs) };
}

const reds = (inputs: Float32Array) => inputs.filter((_, i) => i % 3 === 0);

describe('batches of pictures', () => {
  it('show a picture to be predicted as it is', async () => {
    const { inputs } = await make(pictures([BLUE]), { samples: [0], seed: 0, purpose: 'predict' });
    expect(inputs[0]).toBeCloseTo(-1);
    expect(inputs[2]).toBeCloseTo(200 / 127.5 - 1);
  });

  it('are the same for the same seed, and others for another', async () => {
    const maker = pictures([BLUE, RED]);
    const [once, again, other] = await Promise.all(
      [3, 3, 4].map((seed) => make(maker, { samples: [0, 1], seed, purpose: 'train' })),
    );
    expect(once?.inputs).toEqual(again?.inputs);
    expect(once?.inputs).not.toEqual(other?.inputs);
  });

  it('mix training pictures and their answers, and never one that is held back', async () => {
    const held = pictures([BLUE, BLUE, RED], { mixing: 1, trainingCount: 2 });
    const free = pictures([BLUE, BLUE, RED], { mixing: 1, trainingCount: 3 });
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    for (const seed of seeds) {
      const { inputs, labels } = await make(held, { samples: [0], seed, purpose: 'train' });
      // Colour changes leave a trace of red in blue, far from what half a red picture would.
      expect(Math.max(...reds(inputs))).toBeLessThan(-0.7);
      expect(labels.targets[0]).toBeLessThanOrEqual(0.5);
    }
    const mixed = await Promise.all(seeds.map((seed) => make(free, { samples: [0], seed, purpose: 'train' })));
    expect(Math.max(...mixed.map(({ labels }) => labels.targets[0] ?? 0))).toBeGreaterThan(0.5);
    expect(Math.max(...mixed.map(({ inputs }) => Math.max(...reds(inputs))))).toBeGreaterThan(-0.5);
  });
});
