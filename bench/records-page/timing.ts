import { openRecords } from '../../src/records/index.ts';
import { exampleDraft } from '../../tests/fixtures/records-page/example-draft.ts';
import { watchLongTasks } from '../../tests/fixtures/records-page/long-tasks.ts';
import type { RecordsTimes } from '../records-times.ts';

const ROUNDS = 9;
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

/** What was read before stays in memory, as it does while the app is open. */
export async function timeInMemory(): Promise<Omit<RecordsTimes, 'first page'>> {
  const records = openRecords();
  const longestTask = watchLongTasks();
  let number = 1_000_000;
  const times = {
    'filter, first 50': await medianOf(() => records.find({ bands: ['high'] }, { limit: 50 })),
    'filter, all': await medianOf(() => records.findIds({ bands: ['high'] })),
    'search, first 50': await medianOf(() => records.find({ text: 'muller' }, { limit: 50 })),
    'full scan for a word': await medianOf(() => records.find({ text: 'nowhere' }, { limit: 50 })),
    dashboard: await medianOf(() => records.statistics()),
    save: await medianOf(() => records.save(exampleDraft(number++))),
  };

  const scroll = async () => {
    let after: Parameters<typeof records.find>[1]['after'];
    for (let shown = 0; shown < 2000; shown += 50) {
      const { examinations, next } = await records.find({}, { limit: 50, after });
      await Promise.all(examinations.map(({ id }) => records.thumbnail(id)));
      after = next;
    }
  };
  await scroll();
  // Told before the collections that the memory is measured after: those are long tasks of their own.
  const longest = longestTask();
  const before = heap();
  await scroll();
  await scroll();
  return { ...times, memoryWhileScrolling: heap() - before, longestTask: longest };
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  await work();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
}

/** In MB, after a collection where the browser was started with one to call. */
function heap(): number {
  const { gc, performance } = globalThis as unknown as {
    readonly gc?: () => void;
    readonly performance: { readonly memory: { readonly usedJSHeapSize: number } };
  };
  gc?.();
  return performance.memory.usedJSHeapSize / MEGABYTE;
}
