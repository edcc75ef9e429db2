import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BatchRequest } from '../../../../training/src/backpropagation/batch-maker.ts';
import { loadCheckpoint, saveCheckpoint } from '../../../../training/src/backpropagation/checkpoint.ts';
import { compileKernels } from '../../../../training/src/backpropagation/compile-kernels.ts';
import { flattenWeights } from '../../../../training/src/backpropagation/parameters.ts';
import { planNetwork } from '../../../../training/src/backpropagation/plan-network.ts';
import { startTrainer, type Trainer } from '../../../../training/src/backpropagation/trainer.ts';
import { initialState, type TrainingState } from '../../../../training/src/backpropagation/training-state.ts';
import { SMALL_LAYERS, smallWeights } from './small-network.ts';

const SETTINGS = { learningRate: 3e-3, weightDecay: 0.01, averageDecay: 0.9, smoothing: 0.05 };
const BATCH = 6;
const weights = smallWeights(1);
const plan = planNetwork(SMALL_LAYERS, weights, 33);
let module: WebAssembly.Module;
let trainers: Trainer[] = [];
let folder: string;

beforeAll(async () => {
  module = await compileKernels();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkpoint-'));
});
afterEach(async () => {
  await Promise.all(trainers.map((trainer) => trainer.close()));
  trainers = [];
  rmSync(folder, { recursive: true });
});

function start(threads: number, state = initialState(flattenWeights(plan, weights))): Trainer {
  const batchMaker = { module: new URL('./noise-batches.ts', import.meta.url).href, settings: 0.2 };
  const trainer = startTrainer({ plan, state, module, batchMaker, threads, batchSize: BATCH, images: 2 });
  trainers.push(trainer);
  return trainer;
}

function request(seed: number, samples = Array.from({ length: BATCH }, (_, i) => seed * BATCH + i)): BatchRequest {
  return { samples, seed, purpose: 'train' };
}

async function trainSteps(trainer: Trainer, from: number, to: number, lookAhead = true): Promise<number[]> {
  const losses: number[] = [];
  let next = request(from);
  for (let step = from; step < to; step++) {
    const now = next;
    next = request(step + 1);
    losses.push((await trainer.train(now, SETTINGS, lookAhead && step + 1 < to ? next : undefined)).loss);
  }
  return losses;
}

describe('a trainer', () => {
  it('lowers the loss', async () => {
    const losses = await trainSteps(start(2), 0, 60);
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean(losses.slice(-10))).toBeLessThan(0.6 * mean(losses.slice(0, 10)));
  });

  it('gives the same bytes again on the same number of threads, prepared ahead or not', async () => {
    const runs: TrainingState[] = [];
    for (const [threads, lookAhead] of [
      [1, true],
      [1, false],
      [2, true],
      [2, false],
    ] as const) {
      const trainer = start(threads);
      await trainSteps(trainer, 0, 5, lookAhead);
      runs.push(trainer.state());
    }
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[3]).toEqual(runs[2]);
  });

  it('takes the same step on one thread, two and four', async () => {
    const [one, two, four] = await Promise.all(
      [1, 2, 4].map(async (threads) => {
        const trainer = start(threads);
        const result = await trainer.train(request(3), SETTINGS);
        return { ...result, parameters: trainer.state().mean };
      }),
    );
    for (const other of [two, four]) {
      expect(other?.loss).toBeCloseTo(one?.loss ?? 0, 5);
      expect(other?.logits).toHaveLength(BATCH);
      const largest = Math.max(...(one?.parameters ?? []).map(Math.abs));
      const difference = one?.parameters.map((value, i) => Math.abs(value - (other?.parameters[i] ?? 0)));
      expect(Math.max(...(difference ?? []))).toBeLessThan(1e-5 * largest);
    }
  });

  it('goes on from a checkpoint as if it had never stopped', async () => {
    const whole = start(2);
    await trainSteps(whole, 0, 6);
    const first = start(2);
    await trainSteps(first, 0, 3);
    const file = join(folder, 'sub', 'run.checkpoint');
    saveCheckpoint(file, { state: first.state(), progress: { epoch: 2, random: [1, 2] } });
    const { state, progress } = loadCheckpoint(file, plan);
    expect(progress).toEqual({ epoch: 2, random: [1, 2] });
    const second = start(2, state);
    expect(second.step).toBe(3);
    await trainSteps(second, 3, 6);
    expect(second.state()).toEqual(whole.state());
    expect(readdirSync(join(folder, 'sub'))).toEqual(['run.checkpoint']);
  });

  it('does with fewer samples than threads', async () => {
    const trainer = start(4);
    expect((await trainer.train(request(0, [3]), SETTINGS)).logits).toHaveLength(1);
    expect(await trainer.predict(request(0, []), 'average')).toHaveLength(0);
  });

  it('predicts by the parameters or by their average', async () => {
    const trainer = start(2);
    const batch = { ...request(1, [5, 6, 7]), purpose: 'predict' } as const;
    const before = await trainer.predict(batch, 'parameters');
    expect(await trainer.predict(batch, 'average')).toEqual(before);
    await trainSteps(trainer, 0, 2);
    const after = await trainer.predict(batch, 'parameters', batch);
    const average = await trainer.predict(batch, 'average');
    expect(after).not.toEqual(before);
    expect(average).not.toEqual(after);
    expect(average).toHaveLength(3);
  });

  it('leaves alone what has no learning rate', async () => {
    const trainer = start(1);
    const before = trainer.state();
    await trainer.train(request(0), { ...SETTINGS, rateOf: (name) => (name.startsWith('head/') ? 1 : 0) });
    const after = trainer.state();
    const head = plan.parameters.find(({ name }) => name === 'head/kernel')?.offset ?? 0;
    expect(after.parameters.subarray(0, head)).toEqual(before.parameters.subarray(0, head));
    expect(after.parameters.subarray(head)).not.toEqual(before.parameters.subarray(head));
  });

  it('says when a batch cannot be made, and can then be asked again', async () => {
    const trainer = start(2);
    await expect(trainer.train(request(0, [1, 2, 3, 666]), SETTINGS)).rejects.toThrow('No such picture: 666');
    await expect(trainer.train(request(0, [1, 2, 3, 4, 5, 6, 7]), SETTINGS)).rejects.toThrow('at most 6 samples');
    expect((await trainer.train(request(0), SETTINGS)).loss).toBeGreaterThan(0);
  });

  it('fails at once when a worker has broken', async () => {
    const trainer = start(2);
    for (const samples of [
      [1, 667],
      [1, 2],
    ]) {
      await expect(trainer.train(request(0, samples), SETTINGS)).rejects.toThrow('broken');
    }
  });

  it('says when the batch maker cannot be loaded', async () => {
    const batchMaker = { module: 'file:///nowhere/to/be-found.ts', settings: 0 };
    const state = initialState(flattenWeights(plan, weights));
    const trainer = startTrainer({ plan, state, module, batchMaker, threads: 1, batchSize: 2 });
    trainers.push(trainer);
    await expect(trainer.train(request(0, [1]), SETTINGS)).rejects.toThrow('be-found');
  });
});

describe('a checkpoint', () => {
  it('is refused when damaged, foreign or of another network', () => {
    const state = initialState(flattenWeights(plan, weights));
    const file = join(folder, 'run.checkpoint');
    saveCheckpoint(file, { state, progress: null });
    expect(() => loadCheckpoint(file, { ...plan, parameterCount: 7 })).toThrow('another network');
    const bytes = readFileSync(file);
    bytes[bytes.length - 9] = 77;
    writeFileSync(file, bytes);
    expect(() => loadCheckpoint(file, plan)).toThrow('damaged');
    writeFileSync(file, 'Dear diary,\n');
    expect(() => loadCheckpoint(file, plan)).toThrow('not a checkpoint');
    expect(() => loadCheckpoint(join(folder, 'missing'), plan)).toThrow('ENOENT');
  });
});
