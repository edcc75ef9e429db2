import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { backboneOfModel } from '../../../../training/src/architectures/backbone-of-model.ts';
import { compileKernels } from '../../../../training/src/backpropagation/compile-kernels.ts';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { readModel } from '../../../../training/src/export/model-folder.ts';
import { Interrupted } from '../../../../training/src/fine-tuning/interruption.ts';
import type { NetworkStart } from '../../../../training/src/fine-tuning/network-start.ts';
import { answersOf } from '../../../../training/src/fine-tuning/outputs.ts';
import { PLAIN_RECIPE, type Recipe } from '../../../../training/src/fine-tuning/recipe.ts';
import { type DesignRun, runDesign } from '../../../../training/src/fine-tuning/run-design.ts';
import type { RunState } from '../../../../training/src/fine-tuning/run-state.ts';
import { SHIPPED_MODEL } from '../../../../training/src/paths.ts';

const SIDE = 32;
const WHOLE = { x: 0, y: 0, side: SIDE };
const TRAINING = 24;
const VALIDATION = 8;

/** So small that a run takes seconds; every kind of step is in it all the same. */
const RECIPE: Recipe = {
  ...PLAIN_RECIPE,
  epochs: 2,
  batchSize: 8,
  headSteps: 2,
  mixing: 0.3,
  diagnosisShare: 0.2,
  stages: [
    { size: 32, share: 0.5 },
    { size: 48, share: 0.5 },
  ],
};

/** Dark pictures are malignant. */
function picturesInMemory() {
  const random = seededRandom(5);
  const samples = Array.from(
    { length: TRAINING + VALIDATION },
    (_, i): Sample => ({
      file: `${i}`,
      set: 'drawn',
      split: i < TRAINING ? 'training' : 'validation',
      label: i % 2 ? 'malignant' : 'benign',
      group: `${i}`,
      modality: 'phone',
      squashedAspect: 1,
    }),
  );
  const bytes = new SharedArrayBuffer(samples.length * SIDE * SIDE * 4);
  const rgba = new Uint8Array(bytes);
  for (const [at] of rgba.entries()) {
    const dark = Math.floor(at / (SIDE * SIDE * 4)) % 2;
    rgba[at] = (dark ? 60 : 160) + random() * 60;
  }
  const places = samples.map((_, i) => ({
    block: 0,
    offset: i * SIDE * SIDE * 4,
    width: SIDE,
    height: SIDE,
    suggested: WHOLE,
  }));
  return { samples, store: { blocks: [bytes], places } };
}

let start: NetworkStart;
let whole: RunState;
const toldByWhole: string[] = [];
beforeAll(async () => {
  start = { backbone: backboneOfModel(readModel(SHIPPED_MODEL)), kernels: await compileKernels() };
  folder = mkdtempSync(join(tmpdir(), 'naevus-run-'));
  whole = await runDesign(aRun('whole'), (text) => toldByWhole.push(text));
}, 240_000);

let folder: string;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aRun(name: string, changes: Partial<DesignRun> = {}): DesignRun {
  const { samples, store } = picturesInMemory();
  return {
    recipe: RECIPE,
    start,
    goesOnFrom: undefined,
    batches: {
      store,
      squashedAspects: samples.map(() => 1),
      frames: samples.map(() => [WHOLE]),
      answers: samples.map((sample) => answersOf(sample, 1, 0.2)),
      mixing: RECIPE.mixing,
      trainingCount: TRAINING,
    },
    shares: new Array(TRAINING).fill(1),
    validation: samples.slice(TRAINING),
    seed: 1,
    checkpoint: join(folder, `${name}.checkpoint`),
    resume: false,
    ...changes,
  };
}

const pressCtrlC = () => process.emit('SIGINT');

describe('a run of a design', () => {
  it('tells of every epoch and keeps the best', () => {
    expect(toldByWhole).toHaveLength(2);
    expect(toldByWhole[1]).toMatch(/Epoch 2 of 2: 48 px, loss .*validation AUC phone .*pictures\/s/);
    const { history, best } = whole.progress;
    expect(history.map(({ size }) => size)).toEqual([32, 48]);
    expect(best?.score).toBe(Math.max(...history.map(({ validation }) => validation.phone ?? 0)));
  });

  it('that was stopped with Ctrl-C goes on to the very same result', { timeout: 240_000 }, async () => {
    const run = aRun('stopped');
    // In the middle of the second epoch: the end of the first is told, and a little later the keys are pressed.
    const stopped = runDesign(run, () => setTimeout(pressCtrlC, 1));
    await expect(stopped).rejects.toThrow(/--resume/);
    await expect(stopped).rejects.toThrow(Interrupted);
    const resumed = await runDesign({ ...run, resume: true }, () => {});
    expect(resumed.progress).toEqual(whole.progress);
    expect(resumed.state.average).toEqual(whole.state.average);
  });

  it('ends early when validation no longer rises', { timeout: 240_000 }, async () => {
    const recipe = { ...RECIPE, epochs: 9, peakRate: 0, patience: 2, headSteps: 0 };
    const { progress } = await runDesign(aRun('early', { recipe }), () => {});
    expect(progress.epoch).toBe(3);
  });

  it('goes on from the weights of another run', { timeout: 240_000 }, async () => {
    const still = { ...RECIPE, epochs: 1, peakRate: 0, weightDecay: 0, headSteps: 0 };
    const { state } = await runDesign(aRun('more', { goesOnFrom: whole.state, recipe: still }), () => {});
    expect(state.average).toEqual(whole.state.average);
  });
});
