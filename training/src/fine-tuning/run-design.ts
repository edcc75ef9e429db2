import { availableParallelism } from 'node:os';
import { startTrainer, type Trainer } from '../backpropagation/trainer.ts';
import type { TrainingState } from '../backpropagation/training-state.ts';
import type { Sample } from '../dataset/sample.ts';
import { startSteps } from '../report/step-progress.ts';
import { drawEpoch } from './draw-epoch.ts';
import { Interrupted, watchForInterruption } from './interruption.ts';
import { BATCH_MAKER, firstState, type NetworkStart, planFor } from './network-start.ts';
import { MALIGNANT_OUTPUT } from './outputs.ts';
import type { PictureBatchSettings } from './picture-batches.ts';
import { predictPictures } from './predict-pictures.ts';
import { type Recipe, sizeOfEpoch } from './recipe.ts';
import { BEFORE_THE_FIRST_STEP, bestOfRun, loadRun, type RunProgress, type RunState, saveRun } from './run-state.ts';
import { type EpochProgress, stepsPerEpoch, trainEpoch } from './train-epoch.ts';
import { aucByModality, meanAuc } from './validation-auc.ts';

export interface DesignRun {
  readonly recipe: Recipe;
  readonly start: NetworkStart;
  /** Averaged weights to go on from, instead of the pretrained ones. */
  readonly goesOnFrom: TrainingState | undefined;
  /** Training pictures first, then validation. */
  readonly batches: PictureBatchSettings;
  /** How often each training picture comes up, relative to the others. */
  readonly shares: readonly number[];
  readonly validation: readonly Sample[];
  readonly seed: number;
  /** Where the run is kept, to go on from. */
  readonly checkpoint: string;
  /** Go on from the checkpoint if there is one. */
  readonly resume: boolean;
}

const SAVE_EVERY_MS = 180_000;

/**
 * Trains a network by a recipe, saving it every few minutes and when it is interrupted, and ends early when validation has not
 * risen for the recipe's patience.
 *
 * @returns the state with the best validation AUC, and how the run went.
 * @throws {Interrupted} after Ctrl-C.
 */
export async function runDesign(run: DesignRun, tell: (text: string) => void): Promise<RunState> {
  const { recipe, start, shares, checkpoint } = run;
  const steps = stepsPerEpoch(shares.length, recipe) * recipe.epochs;
  const anyPlan = planFor(start, recipe.stages[0]?.size ?? 0);
  let { state, progress } = (run.resume && loadRun(checkpoint, anyPlan)) || {
    state: firstState(start, anyPlan, run.goesOnFrom),
    progress: BEFORE_THE_FIRST_STEP,
  };
  const watch = watchForInterruption();
  let trainer: Trainer | undefined;
  let trainerSize = 0;
  const save = (stopped: EpochProgress) => {
    state = trainer?.state() ?? state;
    progress = { ...progress, stepsOfEpoch: stopped.stepsDone, lossOfEpoch: stopped.lossSum };
    saveRun(checkpoint, { state, progress });
  };
  try {
    while (!isOver(progress, recipe)) {
      const size = sizeOfEpoch(recipe, progress.epoch);
      if (!trainer || size !== trainerSize) {
        state = trainer?.state() ?? state;
        await trainer?.close();
        trainer = openTrainer(run, size, state);
        trainerSize = size;
      }
      const order = drawEpoch(shares, run.seed * 1000 + progress.epoch);
      const bar = startSteps(`Epoch ${progress.epoch + 1} of ${recipe.epochs}`, {
        size,
        pictures: recipe.batchSize,
        stepsDone: trainer.step,
        steps,
      });
      let saved = Date.now();
      const from = { stepsDone: progress.stepsOfEpoch, lossSum: progress.lossOfEpoch };
      const done = await trainEpoch(trainer, { order, recipe, steps }, from, (now) => {
        bar.advance(now.lossSum / now.stepsDone);
        if (Date.now() - saved > SAVE_EVERY_MS) {
          save(now);
          saved = Date.now();
        }
        return !watch.interrupted;
      });
      bar.stop();
      if (watch.interrupted) {
        save(done);
        throw new Interrupted(`Stopped; saved after step ${trainer.step} of ${steps}. Go on with --resume.`);
      }
      progress = await closeEpoch(run, trainer, size, progress, done);
      state = trainer.state();
      saveRun(checkpoint, { state, progress });
      if (progress.best?.epoch === progress.epoch) saveRun(bestOfRun(checkpoint), { state, progress });
      tell(wordsOf(progress, recipe, bar.picturesPerSecond()));
    }
    const best = loadRun(bestOfRun(checkpoint), anyPlan);
    return { state: best?.state ?? state, progress };
  } finally {
    watch.stop();
    await trainer?.close();
  }
}

/** What a run came to that needs no further step; undefined for one that does, or that was not begun. */
export function finishedRun(checkpoint: string, recipe: Recipe, start: NetworkStart): RunState | undefined {
  const plan = planFor(start, recipe.stages[0]?.size ?? 0);
  const run = loadRun(checkpoint, plan);
  if (!run || !isOver(run.progress, recipe)) return undefined;
  return { state: loadRun(bestOfRun(checkpoint), plan)?.state ?? run.state, progress: run.progress };
}

function openTrainer({ start, recipe, batches }: DesignRun, size: number, state: TrainingState): Trainer {
  return startTrainer({
    plan: planFor(start, size),
    state,
    module: start.kernels,
    threads: availableParallelism(),
    batchSize: recipe.batchSize,
    batchMaker: { module: BATCH_MAKER, settings: batches },
  });
}

function isOver({ epoch, best }: RunProgress, { epochs, patience }: Recipe): boolean {
  return epoch >= epochs || (best !== undefined && epoch - best.epoch >= patience);
}

async function closeEpoch(
  { recipe, batches, validation }: DesignRun,
  trainer: Trainer,
  size: number,
  before: RunProgress,
  done: EpochProgress,
): Promise<RunProgress> {
  const pictures = validation.map((_, i) => batches.trainingCount + i);
  const logits = await predictPictures(trainer, pictures, recipe.batchSize);
  const aucs = aucByModality(
    validation,
    logits.map((row) => row[MALIGNANT_OUTPUT] ?? Number.NaN),
  );
  const epoch = before.epoch + 1;
  const score = meanAuc(aucs);
  const isBest = !before.best || score > before.best.score;
  return {
    epoch,
    stepsOfEpoch: 0,
    lossOfEpoch: 0,
    history: [...before.history, { epoch, size, loss: done.lossSum / done.stepsDone, validation: aucs }],
    ...(isBest ? { best: { epoch, score } } : before.best ? { best: before.best } : {}),
  };
}

function wordsOf({ epoch, history, best }: RunProgress, { epochs }: Recipe, picturesPerSecond: number): string {
  const last = history.at(-1);
  const aucs = Object.entries(last?.validation ?? {}).map(([name, value]) => `${name} ${value.toFixed(4)}`);
  return (
    `Epoch ${epoch} of ${epochs}: ${last?.size} px, loss ${last?.loss.toFixed(4)}, validation AUC ${aucs.join(', ')}` +
    `${best?.epoch === epoch ? ' (best)' : ''}, ${picturesPerSecond.toFixed(0)} pictures/s`
  );
}
