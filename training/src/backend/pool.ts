import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome, WorkerSettings } from './job.ts';

/**
 * Does jobs on all cores, one worker thread each, and hands over what came of each in the order of the jobs, as soon as all
 * before it are done.
 *
 * @throws {Error} when a worker breaks, for any reason but an unreadable picture.
 */
export async function doJobs(
  jobs: readonly Job[],
  settings: WorkerSettings,
  onOutcome: (outcome: Outcome, index: number) => void,
): Promise<void> {
  const inOrder = deliverInOrder(onOutcome);
  const count = Math.min(availableParallelism(), jobs.length);
  const workers = Array.from({ length: count }, () => startWorker(settings));
  let next = 0;
  const work = async (worker: Worker) => {
    for (let index = next++; index < jobs.length; index = next++) {
      inOrder(await doJob(worker, jobs[index] as Job), index);
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function startWorker(settings: WorkerSettings): Worker {
  return new Worker(new URL('./worker.mjs', import.meta.url), { workerData: settings, execArgv: [] });
}

function doJob(worker: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (message: { readonly outcome: Outcome } | { readonly failure: string }) =>
      settle(() =>
        'outcome' in message
          ? resolve(message.outcome)
          : reject(new Error(`${job.file} broke the network: ${message.failure}`)),
      );
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number) =>
      settle(() => reject(new Error(`A worker stopped with exit code ${code} at ${job.file}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

/** Holds back what comes early. */
function deliverInOrder<T>(deliver: (value: T, index: number) => void): (value: T, index: number) => void {
  const early = new Map<number, T>();
  let due = 0;
  return (value, index) => {
    early.set(index, value);
    for (let next = early.get(due); next !== undefined; next = early.get(due)) {
      early.delete(due);
      deliver(next, due++);
    }
  };
}
