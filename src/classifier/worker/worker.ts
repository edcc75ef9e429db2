import { PhotoError } from '../../judgement/index.ts';
import { ClassifierError, type ClassifierProblem, type ClassifyOptions } from '../contract.ts';
import type { Reply, Request } from '../messages.ts';
import { classifyPhoto } from './classify-photo.ts';
import { type Engine, startEngine } from './engine.ts';
import { type InspectedPhoto, inspect } from './open-photo.ts';

declare const self: DedicatedWorkerGlobalScope;

type RequestTo<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;

let engine: Promise<Engine> | undefined;
/** One photo at a time: each waits for the one before. */
let queue: Promise<void> = Promise.resolve();
const aborted = new Set<number>();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'start':
      engine = start(data);
      return;
    case 'classify':
      receive(data);
      return;
    case 'abort':
      aborted.add(data.id);
      return;
  }
});

function start({ modelUrl, backend }: RequestTo<'start'>): Promise<Engine> {
  const starting = startEngine(modelUrl, backend, (progress) => send({ kind: 'progress', progress }));
  starting.then(
    ({ ready }) => send({ kind: 'ready', ready }),
    (error) => send({ kind: 'failed', ...described(error) }),
  );
  return starting;
}

/** A file that cannot be examined is told at once, the others wait their turn. */
function receive({ id, photo, options }: RequestTo<'classify'>) {
  const inspected = inspect(photo);
  inspected.catch((error) => send({ kind: 'rejected', id, ...described(error) }));
  queue = queue.then(async () => {
    const sound = await inspected.catch(() => undefined);
    if (sound) await answer(id, sound, options);
  });
}

async function answer(id: number, photo: InspectedPhoto, options: ClassifyOptions) {
  try {
    if (aborted.has(id) || !engine) return;
    const classification = await classifyPhoto(photo, options, engine, () => aborted.has(id));
    if (classification) send({ kind: 'classified', id, classification }, [classification.thumbnail]);
  } catch (error) {
    send({ kind: 'rejected', id, ...described(error) });
  } finally {
    aborted.delete(id);
  }
}

function described(error: unknown): { problem: ClassifierProblem; detail: string } {
  const known = error instanceof ClassifierError || error instanceof PhotoError;
  const cause = known && error.cause !== undefined ? `: ${String(error.cause)}` : '';
  return { problem: known ? error.problem : { code: 'worker-crashed' }, detail: `${String(error)}${cause}` };
}

function send(reply: Reply, transfer: Transferable[] = []) {
  self.postMessage(reply, transfer);
}
