import { Worker } from 'node:worker_threads';
import type { BatchMakerSource, BatchRequest } from './batch-maker.ts';
import { instantiateKernels } from './kernels.ts';
import type { Answer, Order, WorkerSettings } from './messages.ts';
import { optimise, type StepSettings } from './optimiser.ts';
import type { NetworkPlan } from './plan.ts';
import { copyState, createShared } from './shared.ts';
import type { LossSettings } from './train-share.ts';
import type { TrainingState } from './training-state.ts';

export interface TrainerSettings {
  readonly plan: NetworkPlan;
  /** To go on from: `initialState`, a checkpoint, or what a trainer at another input size came to. */
  readonly state: TrainingState;
  /** From `compileKernels`. */
  readonly module: WebAssembly.Module;
  readonly batchMaker: BatchMakerSource;
  readonly threads: number;
  /** The most samples that a request will have. */
  readonly batchSize: number;
  /** Images that go through a worker's network at once: memory grows with them, speed hardly. */
  readonly images?: number;
}

export interface StepResult {
  /** Mean over the images of the batch. */
  readonly loss: number;
  /** [images, outputs], before the step. */
  readonly logits: Float32Array;
  /** Length of the mean gradient. */
  readonly gradientNorm: number;
}

/** Trains one network on several threads, each with a part of every batch. */
export interface Trainer {
  /** Steps done, those of the state it began from included. */
  readonly step: number;
  /**
   * One step. The result depends on the number of threads only by rounding, and for one number is always the same.
   *
   * @param next the request of the step after this one: workers prepare it while the parameters are updated.
   */
  train(request: BatchRequest, settings: StepSettings & LossSettings, next?: BatchRequest): Promise<StepResult>;
  /** Logits [samples, outputs], by the parameters or by their moving average. */
  predict(request: BatchRequest, which: 'parameters' | 'average', next?: BatchRequest): Promise<Float32Array>;
  /** A copy. */
  state(): TrainingState;
  close(): Promise<void>;
}

/**
 * Starts the worker threads. One call at a time; `close` must be called in the end, also after an error.
 *
 * ```ts
 * const plan = planNetwork(mobilenetV2Layers(), backbone.weights, 160);
 * const state = initialState(flattenWeights(plan, backbone.weights));
 * const trainer = startTrainer({ plan, state, module: await compileKernels(), batchMaker, threads: 2, batchSize: 32 });
 * for (let i = trainer.step; i < steps; i++) {
 *   const learningRate = oneCycleRate(i, { peak: 3e-4, steps });
 *   const averageDecay = averageDecayAt(i, 0.998);
 *   await trainer.train(requests[i], { learningRate, averageDecay, weightDecay: 0.05, smoothing: 0.04 }, requests[i + 1]);
 * }
 * const weights = nameWeights(plan, trainer.state().average);
 * ```
 */
export function startTrainer(settings: TrainerSettings): Trainer {
  const { plan, module, threads, batchSize, batchMaker, images = 4 } = settings;
  const share = Math.ceil(batchSize / threads);
  const shared = createShared(plan, settings.state, module, { workers: threads, share, images: Math.min(images, share) });
  const kernels = instantiateKernels(module, shared.memory);
  const workers = Array.from({ length: threads }, (_, index) => startWorker({ shared, index, batchMaker }));
  let step = settings.state.step;
  let preparing: BatchRequest | undefined;
  let broken: Error | undefined;
  for (const worker of workers) {
    worker.on('error', (error) => {
      broken = error instanceof Error ? error : new Error(String(error));
    });
  }

  const prepare = (request: BatchRequest) => {
    if (request.samples.length > batchSize) throw new RangeError(`A batch has at most ${batchSize} samples`);
    for (const [i, worker] of workers.entries()) {
      const samples = request.samples.slice(shareStart(request, i), shareStart(request, i + 1));
      post(worker, { kind: 'prepare', request: { ...request, samples } });
    }
    preparing = request;
  };
  const shareStart = ({ samples }: BatchRequest, i: number) => Math.floor((samples.length * i) / threads);
  const carryOut = async (request: BatchRequest, order: Order, next?: BatchRequest) => {
    if (broken) throw broken;
    if (preparing !== request) prepare(request);
    const answers = workers.map((worker) => answerOf(worker));
    for (const worker of workers) post(worker, order);
    preparing = undefined;
    if (next) prepare(next);
    const results = await allOf(answers);
    const logits = new Float32Array(request.samples.length * plan.head.outputChannels);
    for (const [i, result] of results.entries())
      logits.set(result.logits, shareStart(request, i) * plan.head.outputChannels);
    return { loss: results.reduce((sum, { loss }) => sum + loss, 0) / request.samples.length, logits };
  };

  return {
    get step() {
      return step;
    },
    async train(request, stepSettings, next) {
      const { smoothing = 0, frozen = 0 } = stepSettings;
      const result = await carryOut(request, { kind: 'train', settings: { smoothing, frozen } }, next);
      step++;
      const gradientNorm = optimise(kernels, shared, step, request.samples.length, stepSettings);
      return { ...result, gradientNorm };
    },
    async predict(request, which, next) {
      return (await carryOut(request, { kind: 'predict', which }, next)).logits;
    },
    state: () => copyState(shared, step),
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

function startWorker(workerData: WorkerSettings): Worker {
  return new Worker(new URL('./worker.mjs', import.meta.url), { workerData });
}

function post(worker: Worker, order: Order): void {
  worker.postMessage(order);
}

function answerOf(worker: Worker): Promise<Exclude<Answer, { failure: string }>> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Answer) => {
      release();
      if ('failure' in answer) reject(new Error(answer.failure));
      else resolve(answer);
    };
    const onError = (error: unknown) => {
      release();
      reject(error);
    };
    const onExit = (code: number) => onError(new Error(`A training worker ended with code ${code}`));
    const release = () => void worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

/** Waits for all answers, so that none is left over for the next order, and only then fails if one did. */
async function allOf<T>(answers: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(answers);
  return Promise.all(answers);
}
