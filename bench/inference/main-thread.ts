import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openBrowser } from '../../tests/e2e/helpers/browser.ts';
import type { Measurement } from '../measurement.ts';
import type { BuiltSite } from './built-site.ts';
import { examinePatiently } from './patient-person.ts';
import { PHOTO } from './photos.ts';

const LIMIT_MS = 50;
const PHOTOS = 5;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's main thread while a person has photos of 12 megapixels judged in the app. */
export async function longestTask(site: BuiltSite): Promise<Measurement> {
  const photo = join(site.folder, PHOTO);
  const { context, close } = await openBrowser();
  const page = await context.newPage();
  await page.goto(`${site.url}?backend=wasm`);
  await examinePatiently(page, photo);
  const events = await traced(page, async () => {
    for (let i = 0; i < PHOTOS; i++) await examinePatiently(page, photo);
  });
  await close();
  const milliseconds = Math.max(...mainThreadTasks(events)) / 1000;
  return {
    name: `longest task of the main thread, ${PHOTOS} photos of 12 megapixels`,
    value: milliseconds,
    unit: 'ms',
    baseline: `limit of ${LIMIT_MS} ms`,
    ratio: milliseconds / LIMIT_MS,
  };
}

async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Microseconds of each task of pages' main threads; a worker's tasks run on threads of other names. */
function mainThreadTasks(events: readonly TraceEvent[]): number[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && main.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The trace has no tasks of a main thread');
  return tasks.map(({ dur = 0 }) => dur);
}
