import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClassifierOptions, ClassifyOptions } from '../../../src/classifier/contract.ts';
import { createClassifier } from '../../../src/classifier/create-classifier.ts';
import { classification, type FakeWorker, fakeWorkers, MODEL } from './fake-worker.ts';

const IDLE_AFTER = 1000;

let workers = fakeWorkers();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { baseURI: 'https://naevus.test/' });
  workers = fakeWorkers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function begin(options: ClassifierOptions = {}) {
  const classifier = createClassifier({ idleAfter: IDLE_AFTER, ...options }, workers.start);
  const classify = (options?: ClassifyOptions, signal?: AbortSignal) => {
    const answer = classifier.classify(new Blob(), options, signal);
    answer.catch(() => undefined);
    return answer;
  };
  return { ...classifier, classify };
}

/** The worker of the moment. */
function worker(): FakeWorker {
  const last = workers.all.at(-1);
  if (!last) throw new Error('No worker was started');
  return last;
}

const isReady = () => worker().says({ kind: 'ready', ready: MODEL });

/** The ids of the photos that a worker was given. */
const given = (of = worker()) => of.sent.flatMap((request) => (request.kind === 'classify' ? [request.id] : []));

function answers(logit: number) {
  worker().says({ kind: 'classified', id: given().at(-1) ?? 0, classification: classification(logit) });
}

const logitOf = async (answer: Promise<{ readonly verdict: { readonly logit: number } }>) => (await answer).verdict.logit;

const crashed = { problem: { code: 'worker-crashed' } };

describe('a classifier', () => {
  it('judges one photo after the other, in the order asked', async () => {
    const { classify } = begin();
    isReady();
    const photos = [classify(), classify(), classify()];
    expect(given()).toHaveLength(1);
    answers(1);
    answers(2);
    answers(3);
    expect(await Promise.all(photos.map(logitOf))).toEqual([1, 2, 3]);
    expect(workers.all).toHaveLength(1);
  });

  it('hands the first photo over while the model is still on its way, so that it is decoded by then', () => {
    const { classify } = begin();
    classify();
    classify();
    expect(given()).toHaveLength(1);
  });

  it('goes on after a photo that cannot be examined', async () => {
    const { classify } = begin();
    const [bad, good] = [classify(), classify()];
    worker().says({ kind: 'rejected', id: given()[0] ?? 0, problem: { code: 'photo-empty' }, detail: '' });
    answers(2);
    await expect(bad).rejects.toMatchObject({ problem: { code: 'photo-empty' } });
    expect(await logitOf(good)).toBe(2);
  });

  it('tells of each photo by itself how far it is', async () => {
    const { classify } = begin();
    const stages: string[] = [];
    const one = classify({ onProgress: (stage) => stages.push(`one ${stage}`) });
    classify({ onProgress: (stage) => stages.push(`two ${stage}`) });
    const [id = 0] = given();
    worker().says({ kind: 'stage', id, stage: 'decoding' });
    worker().says({ kind: 'stage', id, stage: 'judging' });
    answers(1);
    await one;
    worker().says({ kind: 'stage', id, stage: 'judging' });
    worker().says({ kind: 'stage', id: given()[1] ?? 0, stage: 'decoding' });
    expect(stages).toEqual(['one decoding', 'one judging', 'two decoding']);
  });

  it('sends the options that can be sent', () => {
    begin().classify({ flips: true, modality: 'phone', onProgress: () => undefined });
    expect(worker().sent.at(-1)).toMatchObject({ options: { flips: true, modality: 'phone' } });
    expect(structuredClone(worker().sent)).toHaveLength(2);
  });
});

describe('a model that cannot be had', () => {
  const missing = { kind: 'failed', problem: { code: 'model-missing' }, detail: '404' } as const;

  it('rejects what waits, and is tried again for the next photo', async () => {
    const progress: unknown[] = [];
    const { classify, ready } = begin({ onProgress: (one) => progress.push(one) });
    const photos = [classify(), classify()];
    worker().says(missing);
    await expect(ready).rejects.toMatchObject({ problem: { code: 'model-missing' } });
    for (const photo of photos) await expect(photo).rejects.toMatchObject({ problem: { code: 'model-missing' } });
    expect(worker().isTerminated()).toBe(true);

    const next = classify();
    expect(workers.all).toHaveLength(2);
    worker().says({ kind: 'progress', progress: { stage: 'fetching', share: 0.5 } });
    isReady();
    answers(4);
    expect(await logitOf(next)).toBe(4);
    expect(progress).toEqual([{ stage: 'fetching', share: 0.5 }]);
  });
});

describe('an aborted photo', () => {
  it('rejects with the reason, and a photo that waits behind it is given over as soon as the worker is free', async () => {
    const { classify } = begin();
    isReady();
    const work = new AbortController();
    const aborted = classify({}, work.signal);
    const next = classify();
    const [id = 0] = given();
    work.abort('enough');
    await expect(aborted).rejects.toBe('enough');
    expect(worker().sent.at(-1)).toEqual({ kind: 'abort', id });
    expect(given()).toHaveLength(1);
    worker().says({ kind: 'aborted', id });
    answers(2);
    expect(await logitOf(next)).toBe(2);
  });

  it('stays rejected when its answer arrives all the same, and is told of no more', async () => {
    const { classify } = begin();
    isReady();
    const work = new AbortController();
    const stages: string[] = [];
    const aborted = classify({ onProgress: (stage) => stages.push(stage) }, work.signal);
    work.abort('enough');
    worker().says({ kind: 'stage', id: given()[0] ?? 0, stage: 'judging' });
    answers(1);
    await expect(aborted).rejects.toBe('enough');
    expect(stages).toEqual([]);
  });

  it('is never given over when it still waits, nor when it comes aborted', async () => {
    const { classify } = begin();
    isReady();
    const work = new AbortController();
    classify();
    const waiting = classify({}, work.signal);
    work.abort('enough');
    await expect(waiting).rejects.toBe('enough');
    await expect(classify({}, work.signal)).rejects.toBe('enough');
    answers(1);
    expect(given()).toHaveLength(1);
  });

  it('is not repeated when the worker crashes under it', async () => {
    const { classify } = begin();
    isReady();
    const work = new AbortController();
    classify({}, work.signal);
    work.abort('enough');
    worker().dies();
    expect(workers.all).toHaveLength(1);
  });
});

describe('a worker that crashes', () => {
  it('is replaced, and the photo that it worked on is repeated before the others', async () => {
    const { classify } = begin();
    isReady();
    const photos = [classify(), classify()];
    const [id] = given();
    worker().dies();
    expect(workers.all).toHaveLength(2);
    expect(workers.all[0]?.isTerminated()).toBe(true);
    expect(given()).toEqual([]);
    isReady();
    expect(given()).toEqual([id]);
    answers(1);
    answers(2);
    expect(await Promise.all(photos.map(logitOf))).toEqual([1, 2]);
  });

  it('twice under one photo rejects that photo only', async () => {
    const { classify } = begin();
    isReady();
    const [bad, good] = [classify(), classify()];
    worker().dies();
    isReady();
    worker().says({ kind: 'broken', detail: 'unreachable executed' });
    await expect(bad).rejects.toMatchObject(crashed);
    isReady();
    answers(2);
    expect(await logitOf(good)).toBe(2);
    expect(workers.all).toHaveLength(3);
  });

  it('while it makes the model ready is replaced once', async () => {
    const { ready, classify } = begin();
    const photo = classify();
    worker().dies();
    worker().dies();
    expect(workers.all).toHaveLength(2);
    await expect(ready).rejects.toMatchObject(crashed);
    await expect(photo).rejects.toMatchObject(crashed);
  });

  it('under a photo while it makes the model ready blames the photo, not the model', async () => {
    const { ready, classify } = begin();
    const photo = classify();
    worker().dies();
    isReady();
    await expect(ready).resolves.toEqual(MODEL);
    worker().dies();
    await expect(photo).rejects.toMatchObject(crashed);
    const next = classify();
    isReady();
    answers(7);
    expect(await logitOf(next)).toBe(7);
  });

  it('is not heard any more', () => {
    const ready: unknown[] = [];
    begin({ onReady: (model) => ready.push(model) });
    const first = worker();
    first.dies();
    first.says({ kind: 'ready', ready: MODEL });
    first.dies();
    expect(ready).toEqual([]);
    expect(workers.all).toHaveLength(2);
  });

  it('with nothing to do is replaced when there is', async () => {
    const { classify } = begin();
    isReady();
    worker().dies();
    expect(workers.all).toHaveLength(1);
    const photo = classify();
    isReady();
    answers(1);
    expect(await logitOf(photo)).toBe(1);
  });
});

describe('an idle worker', () => {
  it('is shut down after a while, and another one started for the next photo without a word', async () => {
    const progress: unknown[] = [];
    const models: unknown[] = [];
    const { classify, ready } = begin({
      onProgress: (one) => progress.push(one),
      onReady: (model) => models.push(model),
    });
    isReady();
    vi.advanceTimersByTime(IDLE_AFTER);
    expect(worker().isTerminated()).toBe(true);

    const photo = classify();
    expect(workers.all).toHaveLength(2);
    worker().says({ kind: 'progress', progress: { stage: 'starting', backend: 'wasm' } });
    const newer = { ...MODEL, backend: 'cpu' } as const;
    worker().says({ kind: 'ready', ready: newer });
    answers(1);
    expect(await logitOf(photo)).toBe(1);
    expect(progress).toEqual([]);
    expect(models).toEqual([MODEL, newer]);
    expect(await ready).toEqual(MODEL);
  });

  it('is not one that works, waits for the model or was idle for less', () => {
    const { classify } = begin();
    vi.advanceTimersByTime(IDLE_AFTER * 2);
    isReady();
    vi.advanceTimersByTime(IDLE_AFTER - 1);
    classify();
    vi.advanceTimersByTime(IDLE_AFTER * 2);
    answers(1);
    vi.advanceTimersByTime(IDLE_AFTER - 1);
    expect(worker().isTerminated()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker().isTerminated()).toBe(true);
  });

  it('rests for five minutes unless told otherwise', () => {
    createClassifier({}, workers.start);
    isReady();
    vi.advanceTimersByTime(5 * 60_000 - 1);
    expect(worker().isTerminated()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker().isTerminated()).toBe(true);
  });
});

describe('a classifier that is disposed of', () => {
  it('ends its worker and rejects what waits and what comes', async () => {
    const { classify, ready, dispose } = begin();
    const photos = [classify(), classify()];
    dispose();
    dispose();
    expect(worker().isTerminated()).toBe(true);
    for (const answer of [...photos, ready, classify()]) await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers.all).toHaveLength(1);
  });

  it('keeps what it had answered', async () => {
    const { classify, ready, dispose } = begin();
    isReady();
    const photo = classify();
    answers(3);
    dispose();
    expect(await logitOf(photo)).toBe(3);
    expect(await ready).toEqual(MODEL);
    vi.advanceTimersByTime(IDLE_AFTER);
    expect(workers.all).toHaveLength(1);
  });
});
