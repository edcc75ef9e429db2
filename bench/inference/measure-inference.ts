// The built app's engine in a real browser, beside other runtimes with the same weights and beside its limits:
// npm run bench -- inference [PART...] [--json FILE]
import { provideBrowser } from '../../.commands/browser.ts';
import { readModel } from '../../training/src/export/model-folder.ts';
import { SHIPPED_MODEL } from '../../training/src/paths.ts';
import { type Measurement, WrongArguments } from '../measurement.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { contest } from './contest.ts';
import { endurance, PROMPT_MEASURING } from './endurance.ts';
import { softwareGraphics } from './graphics.ts';
import { longestTask } from './main-thread.ts';
import { onOneThread } from './on-one-thread.ts';
import { sizesOf } from './sizes.ts';
import { startsOf } from './starts.ts';
import { withThreads } from './threads.ts';
import { wayOfAPhoto } from './way-of-a-photo.ts';

/** In the order in which they are measured. */
const PARTS: Readonly<Record<string, (site: BuiltSite) => Promise<readonly Measurement[]>>> = {
  network: (site) => onOneThread(site, (page) => contest(page, readModel(SHIPPED_MODEL))),
  threads: (site) => onOneThread(site, (page) => withThreads(page, site)),
  photo: async (site) => [...(await onOneThread(site, wayOfAPhoto)), await longestTask(site)],
  starts: startsOf,
  sizes: sizesOf,
  endurance: (site) => onOneThread(site, endurance, PROMPT_MEASURING),
  graphics: (site) => onOneThread(site, (page) => softwareGraphics(page, site)),
};

/** @param args what to measure; everything when empty. */
export async function measure(args: readonly string[]): Promise<Measurement[]> {
  const unknown = args.find((name) => !(name in PARTS));
  if (unknown) throw new WrongArguments(`There is no part ${unknown}. There are ${Object.keys(PARTS).join(', ')}.`);
  process.env.CHROME_PATH = provideBrowser();
  const site = await builtSite();
  const all: Measurement[] = [];
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (args.length > 0 && !args.includes(name)) continue;
      const measured = await part(site);
      for (const { name, value, unit, baseline, ratio } of measured)
        console.log(`${name}: ${value.toFixed(1)} ${unit}, ${ratio.toFixed(2)} x ${baseline}`);
      all.push(...measured);
    }
  } finally {
    await site.close();
  }
  return all;
}
