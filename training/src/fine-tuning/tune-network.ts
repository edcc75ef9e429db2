import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { auc, type Scored } from '../../../src/evaluation/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import { mobilenetV2Layers } from '../architectures/mobilenet-v2.ts';
import type { Backbone, LinearHead } from '../architectures/weights.ts';
import { loadCheckpoint, saveCheckpoint } from '../backpropagation/checkpoint.ts';
import { compileKernels } from '../backpropagation/compile-kernels.ts';
import { flattenWeights, nameWeights } from '../backpropagation/parameters.ts';
import type { NetworkPlan } from '../backpropagation/plan.ts';
import { planNetwork } from '../backpropagation/plan-network.ts';
import { averageDecayAt, oneCycleRate } from '../backpropagation/schedule.ts';
import { startTrainer, type Trainer } from '../backpropagation/trainer.ts';
import { initialState, type TrainingState } from '../backpropagation/training-state.ts';
import type { Sample } from '../dataset/sample.ts';
import { balancedWeights } from '../fitting/balance.ts';
import { drawEpoch } from './draw-epoch.ts';
import type { PictureBatchSettings } from './picture-batches.ts';
import { storePixels } from './pixel-store.ts';
import { RECIPE, type Recipe, sizeOfEpoch } from './recipe.ts';

export interface TuningSettings {
  readonly epochs: number;
  readonly seed: number;
  /** Where the run is kept after every epoch, to go on from. */
  readonly checkpoint: string;
  /** Go on from the checkpoint if there is one. */
  readonly resume: boolean;
}

export interface TunedNetwork {
  readonly backbone: Backbone;
  readonly malignant: LinearHead;
}

/**
 * Trains the whole network, backbone and malignant head, on the training pictures in random looks; what comes out is the moving
 * average of its weights. Validation is told after every epoch and decides nothing here.
 */
export async function tuneNetwork(
  samples: readonly Sample[],
  backbone: Backbone,
  settings: TuningSettings,
  tell: (text: string) => void,
): Promise<TunedNetwork> {
  const training = samples.filter(({ split }) => split === 'training');
  const validation = samples.filter(({ split }) => split === 'validation');
  const batches = await prepareBatches([...training, ...validation]);
  const module = await compileKernels();
  const planFor = (size: number) => planNetwork(mobilenetV2Layers(), backbone.weights, size);
  const stepsPerEpoch = Math.floor(training.length / RECIPE.batchSize);
  const shares = sharesOf(training);
  let { epoch, state } = begin(planFor(RECIPE.stages[0]?.size ?? 0), backbone, settings);
  for (; epoch < settings.epochs; epoch++) {
    const start = Date.now();
    const size = sizeOfEpoch(RECIPE, epoch, settings.epochs);
    const trainer = startTrainer({
      plan: planFor(size),
      state,
      module,
      threads: availableParallelism(),
      batchSize: RECIPE.batchSize,
      batchMaker: { module: new URL('./picture-batches.ts', import.meta.url).href, settings: batches },
    });
    try {
      const order = drawEpoch(shares, settings.seed * 1000 + epoch);
      const loss = await trainEpoch(trainer, order, stepsPerEpoch * settings.epochs, RECIPE);
      const aucs = await validate(trainer, validation, training.length);
      state = trainer.state();
      saveCheckpoint(settings.checkpoint, { state, progress: { epoch: epoch + 1 } });
      const seconds = ((Date.now() - start) / 1000).toFixed(0);
      tell(
        `Epoch ${epoch + 1} of ${settings.epochs}: ${size} px, loss ${loss.toFixed(4)}, validation AUC ${aucs}, ${seconds} s`,
      );
    } finally {
      await trainer.close();
    }
  }
  return asNetwork(planFor(RECIPE.stages[0]?.size ?? 0), state, backbone);
}

async function prepareBatches(samples: readonly Sample[]): Promise<PictureBatchSettings> {
  return {
    store: await storePixels(samples),
    squashedAspects: samples.map(({ squashedAspect }) => squashedAspect),
    targets: samples.map(({ label }) => (label === 'malignant' ? 1 : 0)),
    weights: meanOne(balancedWeights(samples).map(Math.sqrt)),
  };
}

/** Half of the balance comes from how often a picture is seen, half from how much it counts then. */
function sharesOf(training: readonly Sample[]): number[] {
  return balancedWeights(training).map(Math.sqrt);
}

function meanOne(weights: readonly number[]): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}

function begin(plan: NetworkPlan, backbone: Backbone, { checkpoint, resume }: TuningSettings) {
  if (!resume || !existsSync(checkpoint)) {
    return { epoch: 0, state: initialState(flattenWeights(plan, backbone.weights)) };
  }
  const { state, progress } = loadCheckpoint(checkpoint, plan);
  return { epoch: (progress as { readonly epoch: number }).epoch, state };
}

/** @returns the mean loss. */
async function trainEpoch(trainer: Trainer, order: readonly number[], steps: number, recipe: Recipe): Promise<number> {
  const { batchSize, peakRate, weightDecay, averageDecay, smoothing } = recipe;
  const begun = trainer.step;
  const requests = Array.from({ length: Math.floor(order.length / batchSize) }, (_, i) => ({
    samples: order.slice(i * batchSize, (i + 1) * batchSize),
    seed: begun + i,
    purpose: 'train' as const,
  }));
  let total = 0;
  for (const [i, request] of requests.entries()) {
    const step = begun + i;
    const { loss } = await trainer.train(
      request,
      {
        learningRate: oneCycleRate(step, { peak: peakRate, steps }),
        weightDecay,
        averageDecay: averageDecayAt(step, averageDecay),
        smoothing,
        clipNorm: recipe.clipNorm,
      },
      requests[i + 1],
    );
    total += loss;
  }
  return total / Math.max(1, requests.length);
}

/** The AUC of the averaged weights on each modality, in words. */
async function validate(trainer: Trainer, validation: readonly Sample[], offset: number): Promise<string> {
  const logits: number[] = [];
  for (let first = 0; first < validation.length; first += RECIPE.batchSize) {
    const count = Math.min(RECIPE.batchSize, validation.length - first);
    const samples = Array.from({ length: count }, (_, i) => offset + first + i);
    logits.push(...(await trainer.predict({ samples, seed: 0, purpose: 'predict' }, 'average')));
  }
  const aucs = MODALITIES.flatMap((modality) => {
    const scored = validation.flatMap((sample, i): Scored[] =>
      sample.modality === modality
        ? [{ score: logits[i] ?? Number.NaN, malignant: sample.label === 'malignant', group: sample.group }]
        : [],
    );
    const value = auc(scored);
    return Number.isNaN(value) ? [] : [`${modality} ${value.toFixed(4)}`];
  });
  return aucs.join(', ');
}

function asNetwork(plan: NetworkPlan, state: TrainingState, { description }: Backbone): TunedNetwork {
  const weights = nameWeights(plan, state.average);
  const kernel = weights.get('head/kernel')?.values;
  const bias = weights.get('head/bias')?.values[0];
  if (!kernel || bias === undefined) throw new RangeError('The trained network has no head');
  return {
    backbone: { description: `${description}; the whole network was trained further`, weights },
    malignant: { kernel, bias },
  };
}
