import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EACH_MS = 500;
const QUIET_MS = 4000;
const PATIENCE_MS = 10 * 60 * 1000;

/**
 * Waits until the browser has put in order what was written to its databases, which takes minutes after gigabytes: every save
 * would wait for that. It does so only while a page has them open.
 *
 * @param profile the browser's folder.
 */
export async function settled(profile: string): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const start = Date.now();
  for (let seen = stateOf(folder), since = start; Date.now() - since < QUIET_MS; ) {
    if (Date.now() - start > PATIENCE_MS) throw new Error(`The browser is still busy with ${folder}`);
    await delay(LOOK_EACH_MS);
    const now = stateOf(folder);
    if (now === seen) continue;
    seen = now;
    since = Date.now();
  }
}

function stateOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => {
      // A file may go between the look at the folder and the look at it.
      const { size = 0, mtimeMs = 0 } = statSync(join(folder, file), { throwIfNoEntry: false }) ?? {};
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
