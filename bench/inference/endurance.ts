import type { Page } from '@playwright/test';
import type { Measurement } from '../measurement.ts';
import { engineOf, runApp } from './driven-page.ts';
import { SMALL_PHOTO } from './photos.ts';

const SETTLED_AFTER = 50;
const PHOTOS = 1000;
const HEAP_LIMIT_MB = 5;

/** Lets the browser measure memory at once, instead of at its next pause. */
export const PROMPT_MEASURING = ['--enable-blink-features=ForceEagerMeasureMemory'];

interface Held {
  readonly tensors: number;
  readonly megabytes: number;
}

/** What a thousand photos leave behind in the page and its worker, on an engine that was started. */
export async function endurance(page: Page): Promise<Measurement[]> {
  await classify(page, SETTLED_AFTER);
  const before = await heldBy(page);
  await classify(page, PHOTOS - SETTLED_AFTER);
  const after = await heldBy(page);
  const more = after.megabytes - before.megabytes;
  return [
    {
      name: `tensors after ${PHOTOS} photos`,
      value: after.tensors,
      unit: 'tensors',
      baseline: `after the first ${SETTLED_AFTER}`,
      ratio: before.tensors === after.tensors ? 1 : after.tensors / before.tensors,
    },
    {
      name: `heap gained from photo ${SETTLED_AFTER} to photo ${PHOTOS}`,
      value: more,
      unit: 'MB',
      baseline: `limit of ${HEAP_LIMIT_MB} MB`,
      ratio: more / HEAP_LIMIT_MB,
    },
  ];
}

async function classify(page: Page, photos: number): Promise<void> {
  for (let i = 0; i < photos; i++) await runApp(page, SMALL_PHOTO);
}

async function heldBy(page: Page): Promise<Held> {
  // TensorFlow.js keeps its engine there; what runs without it holds no tensors.
  const tensors = await engineOf(page).evaluate(() => {
    const { _tfengine: engine } = globalThis as { _tfengine?: { memory(): { numTensors: number } } };
    return engine?.memory().numTensors ?? 0;
  });
  const bytes = await page.evaluate(async () => {
    const { measureUserAgentSpecificMemory } = performance as unknown as {
      measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
    };
    return (await measureUserAgentSpecificMemory.call(performance)).bytes;
  });
  return { tensors, megabytes: bytes / 1e6 };
}
