import type { Backbone, LinearHead } from '../architectures/weights.ts';
import { compileKernels } from '../backpropagation/compile-kernels.ts';
import { nameWeights } from '../backpropagation/parameters.ts';
import { initialState, type TrainingState } from '../backpropagation/training-state.ts';
import { isConfounded } from '../dataset/known-sets.ts';
import type { Sample } from '../dataset/sample.ts';
import { balancedWeights } from '../fitting/balance.ts';
import { DESIGNS, type Design, type DesignName } from './designs.ts';
import { framesOf } from './frames-of.ts';
import { type NetworkStart, planFor } from './network-start.ts';
import { answersOf, MALIGNANT_OUTPUT, OUTPUTS } from './outputs.ts';
import type { PictureBatchSettings } from './picture-batches.ts';
import { type PixelStore, storePixels } from './pixel-store.ts';
import type { Recipe } from './recipe.ts';
import { finishedRun, runDesign } from './run-design.ts';
import { BEFORE_THE_FIRST_STEP, type EpochRecord, type RunState } from './run-state.ts';
import { teach } from './teach.ts';

export interface TuningSettings {
  readonly design: DesignName;
  /** What the person at the keyboard wants otherwise than the design has it. */
  readonly changes: Partial<Recipe>;
  readonly seed: number;
  /** Go on from the checkpoints if there are any. */
  readonly resume: boolean;
  checkpointOf(design: DesignName, recipe: Recipe): string;
}

export interface TunedNetwork {
  readonly backbone: Backbone;
  readonly malignant: LinearHead;
  readonly recipe: Recipe;
  readonly history: readonly EpochRecord[];
  /** The epoch, from 1, whose weights these are. */
  readonly bestEpoch: number;
}

/**
 * Trains the whole network, backbone and malignant head, on the training pictures in random looks; what comes out is the moving
 * average of its weights after the epoch that was best on validation. A design with a teacher trains that one first.
 */
export async function tuneNetwork(
  samples: readonly Sample[],
  backbone: Backbone,
  settings: TuningSettings,
  tell: (text: string) => void,
): Promise<TunedNetwork> {
  const training = samples.filter(({ split }) => split === 'training');
  const validation = samples.filter(({ split }) => split === 'validation');
  // Pictures that only some designs see come last, so that all designs share one store.
  const seen = [...validation, ...training.filter((s) => !isConfounded(s)), ...training.filter(isConfounded)];
  let stored: Promise<PixelStore> | undefined;
  const store = () => {
    stored ??= storePixels(seen);
    return stored;
  };
  const kernels = await compileKernels();
  const context = { settings, tell, store, seen, validation, training, start: { backbone, kernels }, trained: new Map() };
  const { state, progress } = await trainDesign(context, settings.design);
  const recipe = recipeOf(DESIGNS[settings.design], settings);
  const best = progress.best?.epoch ?? progress.epoch;
  return { ...asNetwork(context.start, state), recipe, history: progress.history, bestEpoch: best };
}

interface Context {
  readonly settings: TuningSettings;
  readonly tell: (text: string) => void;
  /** Decoded when the first run needs them. */
  store(): Promise<PixelStore>;
  /** In the order of the store. */
  readonly seen: readonly Sample[];
  readonly training: readonly Sample[];
  readonly validation: readonly Sample[];
  readonly start: NetworkStart;
  /** What was trained in this run. */
  readonly trained: Map<DesignName, Promise<RunState>>;
}

async function trainDesign(context: Context, name: DesignName): Promise<RunState> {
  const { settings, tell, validation, start } = context;
  const design = DESIGNS[name];
  const recipe = recipeOf(design, settings);
  const checkpoint = settings.checkpointOf(name, recipe);
  const teacher = await trainTeachers(context, design.teachers ?? []);
  if (teacher && design.teacherShare === 1) return { state: teacher, progress: BEFORE_THE_FIRST_STEP };
  const finished = settings.resume && finishedRun(checkpoint, recipe, start);
  if (finished) return averaged(finished, teacher, design.teacherShare);
  tell(`Design "${name}": ${design.idea}`);
  const training = context.training.filter((sample) => design.confounded || !isConfounded(sample));
  const weights = balancedWeights(training);
  const batches = batchesOf(context, await context.store(), training, weights, recipe);
  const answers = teacher
    ? await teach(teacher, start, batches, (i) => isConfounded(training[i] as Sample))
    : batches.answers;
  const run = {
    recipe,
    start,
    goesOnFrom: teacher,
    batches: { ...batches, answers },
    // Half of the balance comes from how often a picture is seen, half from how much it counts then.
    shares: weights.map(Math.sqrt),
    validation,
    seed: settings.seed,
    checkpoint,
    resume: settings.resume,
  };
  return averaged(await runDesign(run, tell), teacher, design.teacherShare);
}

/** Trains a design that others may build on too. */
function trainOnce(context: Context, name: DesignName): Promise<RunState> {
  const trained = context.trained.get(name) ?? trainDesign(context, name);
  context.trained.set(name, trained);
  return trained;
}

/** @returns the mean of the weights of all teachers; undefined where there are none. */
async function trainTeachers(context: Context, names: readonly DesignName[]): Promise<TrainingState | undefined> {
  const weights: Float32Array[] = [];
  for (const name of names) weights.push((await trainOnce(context, name)).state.average);
  const [first] = weights;
  return first && initialState(first.map((_, i) => meanAt(weights, i)));
}

function meanAt(weights: readonly Float32Array[], at: number): number {
  return weights.reduce((sum, one) => sum + (one[at] ?? 0), 0) / weights.length;
}

function averaged(run: RunState, teacher: TrainingState | undefined, share = 0): RunState {
  if (!teacher || share === 0) return run;
  const average = run.state.average.map((own, i) => (1 - share) * own + share * (teacher.average[i] ?? own));
  return { ...run, state: { ...run.state, average } };
}

function recipeOf({ recipe }: Design, { changes }: TuningSettings): Recipe {
  return { ...recipe, ...changes };
}

function batchesOf(
  { seen, validation }: Context,
  store: PixelStore,
  training: readonly Sample[],
  weights: readonly number[],
  recipe: Recipe,
): PictureBatchSettings {
  const pictures = [...training, ...validation];
  const placeOf = new Map(seen.map((sample, i) => [sample, store.places[i]]));
  const places = pictures.flatMap((sample) => placeOf.get(sample) ?? []);
  const counted = meanOne(weights.map(Math.sqrt));
  return {
    store: { blocks: store.blocks, places },
    squashedAspects: pictures.map(({ squashedAspect }) => squashedAspect),
    frames: places.map(framesOf),
    answers: pictures.map((sample, i) => answersOf(sample, counted[i] ?? 1, recipe.diagnosisShare)),
    mixing: recipe.mixing,
    trainingCount: training.length,
  };
}

function meanOne(weights: readonly number[]): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}

function asNetwork(start: NetworkStart, state: TrainingState): Pick<TunedNetwork, 'backbone' | 'malignant'> {
  const weights = nameWeights(planFor(start, 224), state.average);
  const kernel = weights.get('head/kernel')?.values.filter((_, i) => i % OUTPUTS === MALIGNANT_OUTPUT);
  const bias = weights.get('head/bias')?.values[MALIGNANT_OUTPUT];
  if (!kernel || bias === undefined) throw new RangeError('The trained network has no head');
  const description = `${start.backbone.description}; the whole network was trained further`;
  return { backbone: { description, weights }, malignant: { kernel, bias } };
}
