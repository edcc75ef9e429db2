import { parentPort, workerData } from 'node:worker_threads';
import { doJob } from './do-job.ts';
import type { Job, WorkerSettings } from './job.ts';
import { loadNetwork, type Network } from './network.ts';
import { startWasm } from './wasm.ts';

const { model } = workerData as WorkerSettings;
let network: Promise<Network> | undefined;

parentPort?.on('message', async (job: Job) => {
  try {
    network ??= model && startWasm().then(() => loadNetwork(model));
    parentPort?.postMessage({ outcome: await doJob(job, await network) });
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
});
