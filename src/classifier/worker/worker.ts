import { PhotoError } from '../../judgement/index.ts';
import { ClassifierError, type ClassifierProblem, type PhotoStage } from '../contract.ts';
import type { Reply, Request } from '../messages.ts';
import { type Engine, startEngine } from './engine.ts';
import { holdLock } from './hold-lock.ts';
import { lookForNewer } from './look-for-newer.ts';
import { modelHost } from './model-host.ts';
import { openModelStore } from './model-store.ts';
import { startModel } from './start-model.ts';

declare const self: DedicatedWorkerGlobalScope;

type RequestTo<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;

/** Milliseconds for an answer about a newer model, which nobody waits for: even slow networks bring it in that time. */
const UPDATE_PATIENCE = 300_000;

/** A chunk of its own, so that the model is asked for before it comes. */
const photoWork = () => import('./photo-work.ts');

let engine: Promise<Engine> = Promise.reject(new Error('not started'));
engine.catch(() => undefined);
const underWork = new Map<number, AbortController>();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'start':
      holdLock((lock) => send({ kind: 'alive', lock }));
      engine = start(data);
      return;
    case 'classify':
      answer(data);
      return;
    case 'abort':
      underWork.get(data.id)?.abort();
      return;
  }
});

async function start({ modelUrl, backend }: RequestTo<'start'>): Promise<Engine> {
  try {
    const store = await openModelStore();
    const started = await startModel(
      store,
      modelHost(modelUrl),
      (files) => startEngine(files, backend, (progress) => send({ kind: 'progress', progress })),
      (share) => send({ kind: 'progress', progress: { stage: 'fetching', share } }),
    );
    send({ kind: 'ready', ready: started.engine.ready });
    // Here before the first photo is; should that fail, the photo tells.
    photoWork().catch(() => undefined);
    if (store && started.wasStored) {
      const newer = lookForNewer(store, modelHost(modelUrl, UPDATE_PATIENCE));
      newer.then((update) => send({ kind: 'updated', update }));
    }
    return started.engine;
  } catch (error) {
    send(replyTo(error, (problem, detail) => ({ kind: 'failed', problem, detail })));
    throw error;
  }
}

async function answer({ id, photo, options }: RequestTo<'classify'>) {
  const work = new AbortController();
  underWork.set(id, work);
  try {
    const { classifyPhoto, inspect } = await photoWork();
    const inspected = await inspect(photo);
    const onStage = (stage: PhotoStage) => send({ kind: 'stage', id, stage });
    const classification = await classifyPhoto(inspected, options, engine, work.signal, onStage);
    const { photo: scored, thumbnail, preview } = classification;
    send({ kind: 'classified', id, classification }, [scored.bytes, thumbnail, ...(preview ? [preview] : [])]);
  } catch (error) {
    if (work.signal.aborted) send({ kind: 'aborted', id });
    else send(replyTo(error, (problem, detail) => ({ kind: 'rejected', id, problem, detail })));
  } finally {
    underWork.delete(id);
  }
}

function replyTo(error: unknown, foreseen: (problem: ClassifierProblem, detail: string) => Reply): Reply {
  if (!(error instanceof ClassifierError || error instanceof PhotoError)) return { kind: 'broken', detail: String(error) };
  const cause = error.cause === undefined ? '' : `: ${String(error.cause)}`;
  return foreseen(error.problem, `${String(error)}${cause}`);
}

function send(reply: Reply, transfer: Transferable[] = []) {
  self.postMessage(reply, transfer);
}
