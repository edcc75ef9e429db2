import { readFileSync } from 'node:fs';
import type { Worker } from '@playwright/test';
import sharp from 'sharp';
import type { Served } from '../../.commands/serve.ts';
import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { asText, type EngineWindow, serveWithEngine, startEngine } from './helpers/engine-page.ts';
import { examine } from './helpers/person.ts';
import { examplePictures, saveAs } from './helpers/pictures.ts';
import { predict } from './helpers/predict.ts';
import { expect, type Page, test } from './helpers/test.ts';

let served: Served;
test.beforeAll(async () => {
  served = await serveWithEngine();
});
test.afterAll(() => served.close());

/** The logit of a photo, or the code of what went wrong. */
async function classify(page: Page, photo: Uint8Array): Promise<number | string> {
  return page.evaluate(async (text) => {
    const { classifier, doors } = globalThis as unknown as EngineWindow;
    return classifier.classify(doors.photoFrom(text)).then(
      ({ verdict }) => verdict.logit,
      (error) => String(error.problem?.code ?? error),
    );
  }, asText(photo));
}

/** What the classifier told the page. */
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as EngineWindow).told);

/** How a worker may end under a photo. The second is seen by no event. */
const ENDS = {
  'an error that nobody catches': (worker: Worker) =>
    worker.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data.kind === 'classify') throw new Error('out of memory');
      });
    }),
  'no word': (worker: Worker) =>
    worker.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data.kind === 'classify') close();
      });
    }),
};

function workerOf(page: Page): Worker {
  const worker = page.workers().at(-1);
  if (!worker) throw new Error('The page has no worker');
  return worker;
}

for (const [how, end] of Object.entries(ENDS)) {
  test(`a worker that ends with ${how} is replaced, and the photo it had is judged`, async ({ page }) => {
    await startEngine(page, served);
    const photo = await drawLesion({ seed: 4, malignant: true });
    const undisturbed = await classify(page, photo);
    await end(workerOf(page));
    expect(await classify(page, photo)).toBe(undisturbed);
    expect(await told(page)).toEqual(['ready']);
    expect(page.workers()).toHaveLength(1);
  });
}

test('a photo under which two workers end is given up, and the next one judged', async ({ page }) => {
  await startEngine(page, served);
  const photo = await drawLesion({ seed: 4, malignant: true });
  await ENDS['no word'](workerOf(page));
  page.once('worker', (second) => ENDS['no word'](second));
  expect(await classify(page, photo)).toBe('worker-crashed');
  expect(await classify(page, photo)).toEqual(expect.any(Number));
});

test('an idle worker is shut down, and the next photo starts another without a word', async ({ page }) => {
  await startEngine(page, served, 500);
  const photo = await drawLesion({ seed: 4, malignant: true });
  const before = await classify(page, photo);
  await expect.poll(() => page.workers()).toHaveLength(0);
  expect(await classify(page, photo)).toBe(before);
  // At least once more, and nothing of the way there.
  expect([...new Set(await told(page))]).toEqual(['ready']);
});

test('a photo that is aborted while it is judged gives way to the next', async ({ page }) => {
  await startEngine(page, served);
  const large = await drawLesion({ seed: 4, malignant: true, size: 1200 });
  const small = await drawLesion({ seed: 5, malignant: false });
  const expected = await classify(page, small);
  const came = await page.evaluate(
    async ([first = '', second = '']) => {
      const { classifier, doors } = globalThis as unknown as EngineWindow;
      const outcomes: string[] = [];
      for (const stage of ['decoding', 'judging']) {
        const work = new AbortController();
        const onProgress = (at: string) => at === stage && work.abort(`aborted while ${stage}`);
        const aborted = classifier.classify(doors.photoFrom(first), { flips: true, onProgress }, work.signal);
        const next = classifier.classify(doors.photoFrom(second));
        outcomes.push(await aborted.then(() => 'judged', String), String((await next).verdict.logit));
      }
      return outcomes;
    },
    [asText(large), asText(small)],
  );
  expect(came).toEqual(['aborted while decoding', String(expected), 'aborted while judging', String(expected)]);
});

test('flipped too, a photo is scored as by predict --flips, and says so', async ({ page }) => {
  const file = saveAs('lesion.jpg', await drawLesion({ seed: 4, malignant: true }));
  const [expected] = await predict([file, '--flips']);
  await startEngine(page, served);
  const { verdict, candidates } = await page.evaluate(
    async (text) => {
      const { classifier, doors } = globalThis as unknown as EngineWindow;
      return classifier.classify(doors.photoFrom(text), { flips: true });
    },
    asText(readFileSync(file)),
  );
  expect(verdict.provenance.flips).toBe(true);
  expect(Math.abs(verdict.probability - (expected?.probability ?? Number.NaN))).toBeLessThan(2e-3);
  expect(candidates?.map(({ frame }) => frame)).toContainEqual(verdict.provenance.frame);
});

test('what the app kept is computed again to the same score', async ({ page }) => {
  await page.goto(`${served.url}?backend=wasm`);
  for (const file of await examplePictures()) await examine(page, file);
  await startEngine(page, served);
  const recomputed = await page.evaluate(async () => {
    const { classifier, doors } = globalThis as unknown as EngineWindow;
    const records = doors.openRecords();
    const { examinations } = await records.list();
    const all = [];
    for (const { id, verdict: stored } of examinations) {
      const { bytes, type } = await records.photo(id);
      const { difference, sameModel, verdict } = await doors.recompute(classifier, new Blob([bytes], { type }), stored);
      all.push({ difference, sameModel, sameFrame: verdict.provenance.frame.side === stored.provenance.frame.side });
    }
    return all;
  });
  expect(recomputed).toHaveLength(4);
  for (const { difference, sameModel, sameFrame } of recomputed) {
    expect(Math.abs(difference)).toBeLessThanOrEqual(1e-3);
    expect([sameModel, sameFrame]).toEqual([true, true]);
  }
});

test('a square that does not lie within the photo is an error that says so, and the next photo is judged', async ({
  page,
}) => {
  await startEngine(page, served);
  const photo = asText(await drawLesion({ seed: 4, malignant: true }));
  const outcomes = await page.evaluate(async (text) => {
    const { classifier, doors } = globalThis as unknown as EngineWindow;
    const scored = (frame: { x: number; y: number; side: number }) =>
      classifier.classify(doors.photoFrom(text), { frame }).then(
        ({ verdict }) => verdict.provenance.frame,
        (error) => error.problem.code,
      );
    const { width, height } = (await classifier.classify(doors.photoFrom(text))).verdict.provenance.photo;
    const side = Math.min(width, height);
    return [
      await scored({ x: 1, y: 1, side }),
      await scored({ x: -1, y: 0, side: 50 }),
      await scored({ x: 0.5, y: 0, side: 50 }),
      await scored({ x: 0, y: 0, side: 0 }),
      await scored({ x: 2, y: 3, side: 100 }),
    ];
  }, photo);
  const outside = 'photo-frame-outside';
  expect(outcomes).toEqual([outside, outside, outside, outside, { x: 2, y: 3, side: 100 }]);
});

test('a photo too large to be decoded twice comes with a smaller picture of it, upright', async ({ page }) => {
  await startEngine(page, served);
  const small = sharp(await drawLesion({ seed: 4, malignant: true }));
  const turned = await small.clone().resize(4400, 3000, { fit: 'fill' }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { size, ofSmall } = await page.evaluate(
    async ([large = '', other = '']) => {
      const { classifier, doors } = globalThis as unknown as EngineWindow;
      const { preview } = await classifier.classify(doors.photoFrom(large));
      const shown = await createImageBitmap(new Blob(preview ? [preview] : []));
      const { preview: ofSmall } = await classifier.classify(doors.photoFrom(other));
      return { size: [shown.width, shown.height], ofSmall };
    },
    [asText(turned), asText(await small.jpeg().toBuffer())],
  );
  expect(size).toEqual([Math.round((1600 * 3000) / 4400), 1600]);
  expect(ofSmall).toBeUndefined();
});
