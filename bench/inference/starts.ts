import { join } from 'node:path';
import { newProfile, openBrowser } from '../../tests/e2e/helpers/browser.ts';
import { choosePhoto } from '../../tests/e2e/helpers/person.ts';
import type { Measurement } from '../measurement.ts';
import { median } from '../side-by-side.ts';
import type { BuiltSite } from './built-site.ts';
import { type CountingRelay, countingRelay } from './counting-relay.ts';
import { awaitOffline, awaitVerdict } from './patient-person.ts';
import { PHOTO } from './photos.ts';
import { modelFolderBytes } from './sizes.ts';

/** Fewer than of what takes milliseconds: each is a new person with a new browser. */
const ROUNDS = 5;

interface Start {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** From opening the app to the first verdict, on a first visit and on the next one of the same person. */
export async function startsOf(site: BuiltSite): Promise<Measurement[]> {
  const cold: Start[] = [];
  const warm: Start[] = [];
  const relay = await countingRelay(site.port);
  const photo = join(site.folder, PHOTO);
  for (let i = 0; i < ROUNDS; i++) {
    const profile = newProfile();
    cold.push(await firstVerdict(relay, profile, photo));
    warm.push(await firstVerdict(relay, profile, photo));
  }
  relay.close();
  const milliseconds = (starts: readonly Start[]) => median(starts.map((start) => start.milliseconds));
  const megabytes = (starts: readonly Start[]) => median(starts.map(({ bytes }) => bytes)) / 1e6;
  const beside = (name: string, unit: Measurement['unit'], value: number, baseline: string, base: number): Measurement => ({
    name,
    value,
    unit,
    baseline,
    ratio: value / base,
  });
  const [coldTime, warmTime, coldSize, warmSize] = [
    milliseconds(cold),
    milliseconds(warm),
    megabytes(cold),
    megabytes(warm),
  ];
  return [
    beside('warm start to first verdict', 'ms', warmTime, 'cold start', coldTime),
    beside('cold start to first verdict', 'ms', coldTime, 'warm start', warmTime),
    beside('bytes over the wire until first verdict, warm', 'MB', warmSize, 'cold start', coldSize),
    beside(
      'bytes over the wire until first verdict, cold',
      'MB',
      coldSize,
      'the model folder',
      modelFolderBytes(site) / 1e6,
    ),
  ];
}

/** On wasm, whatever graphics this machine has. Closes the browser once the app is stored for the next visit. */
async function firstVerdict(relay: CountingRelay, profile: string, photo: string): Promise<Start> {
  const { context, close } = await openBrowser({ profile });
  const page = await context.newPage();
  const bytesBefore = relay.bytes();
  const begun = performance.now();
  await page.goto(`${relay.url}?backend=wasm`);
  await choosePhoto(page, photo);
  await awaitVerdict(page);
  const start = { milliseconds: performance.now() - begun, bytes: relay.bytes() - bytesBefore };
  await awaitOffline(page);
  await close();
  return start;
}
