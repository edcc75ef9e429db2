import { newProfile, openBrowser } from './helpers/browser.ts';
import { killBrowser } from './helpers/kill-browser.ts';
import { openRecordsPage, serveRecordsPage } from './helpers/records-page.ts';
import { expect, type Page, test } from './helpers/test.ts';

/** How often the browser is killed: a few times with all other tests, 50 times with NAEVUS_KILLS=50. */
const KILLS = Number(process.env.NAEVUS_KILLS ?? 5);

/** Within which the browser is killed after the first examination of a visit was saved. */
const WITHIN_MS = 400;

interface Saved {
  readonly id: string;
  readonly number: number;
}

test.skip(process.platform !== 'linux', 'finds the browser’s processes in /proc');
test.setTimeout(60_000 + KILLS * 30_000);

test(`what was reported saved is there, whole, after ${KILLS} crashes`, async () => {
  const served = await serveRecordsPage();
  const profile = newProfile();
  const saved: Saved[] = [];
  for (let kill = 0; kill <= KILLS; kill++) {
    const visit = await openBrowser({ profile });
    const page = await openRecordsPage(await visit.context.newPage(), served);
    await expectAllWhole(page, saved);
    if (kill < KILLS) {
      await saveUntilKilled(page, saved, profile);
    }
    await visit.close().catch(() => undefined);
  }
  expect(saved.length).toBeGreaterThan(KILLS);
  await served.close();
});

async function saveUntilKilled(page: Page, saved: Saved[], profile: string) {
  let begun = () => {};
  const first = new Promise<void>((resolve) => {
    begun = resolve;
  });
  await page.exposeFunction('report', (one: Saved) => {
    saved.push(one);
    begun();
  });
  const start = saved.length > 0 ? Math.max(...saved.map(({ number }) => number)) + 2 : 0;
  const saving = page.evaluate(async (from) => {
    const { report } = globalThis as unknown as { report(saved: Saved): Promise<void> };
    const records = naevus.openRecords();
    for (let number = from; ; number++) {
      // A few of several photos, whose pictures lie under ids of their own.
      const one = naevus.exampleDraft(number);
      const { id } = await records.save(number % 3 === 0 ? naevus.exampleDraftOfPhotos(number, 3) : one);
      await report({ id, number });
    }
  }, start);
  saving.catch(() => undefined);
  await first;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * WITHIN_MS));
  killBrowser(profile);
}

/** The index of the lists agrees with the records, too. */
async function expectAllWhole(page: Page, saved: readonly Saved[]) {
  const found = await page.evaluate(async (expected) => {
    const records = naevus.openRecords();
    const missing: number[] = [];
    for (const { id, number } of expected) {
      const { photos, takenAt } = await records.examination(id);
      const pictures = await Promise.all(photos.map((_, at) => records.photo(id, at)));
      const isWhole =
        takenAt === naevus.exampleDraft(number).takenAt &&
        pictures.length === (number % 3 === 0 ? 3 : 1) &&
        pictures.every(({ bytes }, at) => naevus.examplePhotoIsWhole(number + at, bytes));
      if (!isWhole) missing.push(number);
    }
    const listed = await records.findIds({});
    const { examinations } = await records.list();
    const result = {
      missing,
      check: await records.check(),
      unlisted: expected.filter(({ id }) => !listed.includes(id)),
      listedTwice: listed.length - new Set(listed).size,
      listed: listed.length,
      stored: examinations.length,
    };
    records.close();
    return result;
  }, saved);
  expect(found).toMatchObject({ missing: [], unlisted: [], listedTwice: 0, check: { damaged: [], incomplete: [] } });
  expect(found.listed).toBe(found.stored);
}
