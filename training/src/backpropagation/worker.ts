import { parentPort, workerData } from 'node:worker_threads';
import type { BatchMakerModule, BatchRequest } from './batch-maker.ts';
import { createEngine } from './engine.ts';
import { instantiateKernels } from './kernels.ts';
import type { Labels } from './loss.ts';
import type { Answer, Order, WorkerSettings } from './messages.ts';
import { predictShare, trainShare } from './train-share.ts';

const { shared, index, batchMaker } = workerData as WorkerSettings;
const { plan, module, memory, images } = shared;
const engine = createEngine(instantiateKernels(module, memory), shared, index);
const maker = import(batchMaker.module).then(({ createBatchMaker }: BatchMakerModule) =>
  createBatchMaker(batchMaker.settings, { size: plan.size, outputs: plan.head.outputChannels }),
);

let prepared: Promise<{ labels: Labels; count: number }> | undefined;
let before: Promise<unknown> = maker.catch(() => undefined);

parentPort?.on('message', (order: Order) => {
  before = before.then(() => obey(order));
});

async function obey(order: Order): Promise<void> {
  if (order.kind === 'prepare') {
    prepared = prepare(order.request);
    // A failure is told with the answer to the order that needs the batch.
    await prepared.catch(() => undefined);
    return;
  }
  const answer = await carryOut(order).catch(
    (error): Answer => ({ failure: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(answer);
}

async function prepare(request: BatchRequest) {
  const count = request.samples.length;
  const inputs = engine.inputs.subarray(0, count * plan.size ** 2 * 3);
  return { labels: await (await maker).make(request, inputs), count };
}

async function carryOut(order: Exclude<Order, { kind: 'prepare' }>): Promise<Answer> {
  if (!prepared) throw new Error('A worker was asked to work on inputs that it never prepared');
  const { labels, count } = await prepared;
  if (order.kind === 'train') {
    engine.load('parameters');
    return trainShare(engine, labels, count, images, order.settings);
  }
  engine.load(order.which);
  return { loss: Number.NaN, logits: predictShare(engine, count, images) };
}
