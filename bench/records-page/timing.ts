import { openRecords, type Records } from '../../src/records/index.ts';
import { exampleDraft } from '../../tests/fixtures/records-page/example-draft.ts';
import { watchLongTasks } from '../../tests/fixtures/records-page/long-tasks.ts';
import type { InMemory, Scrolled } from '../records-times.ts';
import { bareSave } from './bare-save.ts';

const MEGABYTE = 1e6;

/** In ms, with nothing in memory. */
export async function timeFirstPage(): Promise<number> {
  const start = performance.now();
  const records = openRecords();
  const { examinations } = await records.find({}, { limit: 20 });
  await Promise.all(examinations.map(({ id }) => records.thumbnail(id)));
  const took = performance.now() - start;
  records.close();
  return took;
}

interface Opened {
  readonly records: Records;
  readonly works: Readonly<Record<InMemory, () => Promise<unknown>>>;
  readonly longestTask: () => number;
}

let opened: Promise<Opened> | undefined;

/** Opens the records, which stay open with the page. Writes one examination. */
export async function open(): Promise<void> {
  opened ??= openForTiming();
  await opened;
}

async function openForTiming(): Promise<Opened> {
  const records = openRecords();
  let number = 1_000_000;
  const save = () => records.save(exampleDraft(number++));
  const bare = await bareSave(async () => (await save()).id);
  const works = {
    'filter, first 50': () => records.find({ bands: ['high'] }, { limit: 50 }),
    'filter, all': () => records.findIds({ bands: ['high'] }),
    'search, first 50': () => records.find({ text: 'muller' }, { limit: 50 }),
    'full scan for a word': () => records.find({ text: 'nowhere' }, { limit: 50 }),
    dashboard: () => records.statistics(),
    save,
    'same bytes without the app': bare,
  };
  return { records, works, longestTask: watchLongTasks() };
}

async function whatIsOpen(): Promise<Opened> {
  if (!opened) throw new Error('The records are not open');
  return opened;
}

/** In ms, once. What was read before stays in memory, as it does while the app is open. */
export async function time(what: InMemory): Promise<number> {
  const { works } = await whatIsOpen();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const start = performance.now();
  await works[what]();
  return performance.now() - start;
}

export async function scroll(): Promise<Scrolled> {
  const { records, longestTask } = await whatIsOpen();
  const scrollOnce = async () => {
    let after: Parameters<typeof records.find>[1]['after'];
    for (let shown = 0; shown < 2000; shown += 50) {
      const { examinations, next } = await records.find({}, { limit: 50, after });
      await Promise.all(examinations.map(({ id }) => records.thumbnail(id)));
      after = next;
    }
  };
  await scrollOnce();
  // Told before the collections that the memory is measured after: those are long tasks of their own.
  const longest = longestTask();
  const before = await heap();
  await scrollOnce();
  await scrollOnce();
  return { memoryWhileScrolling: (await heap()) - before, longestTask: longest };
}

/** In MB, after collections where the browser was started with one to call. */
async function heap(): Promise<number> {
  const { gc, performance } = globalThis as unknown as {
    readonly gc?: () => void;
    readonly performance: { readonly memory: { readonly usedJSHeapSize: number } };
  };
  // What the page's own objects held goes only with the next collection after them.
  for (let round = 0; round < 3; round++) {
    gc?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return performance.memory.usedJSHeapSize / MEGABYTE;
}
