import { readdirSync, readFileSync } from 'node:fs';

/** Ends the browser of this profile as a crash would: at once, without a word. Reads /proc, so on Linux only. */
export function killBrowser(profile: string): void {
  for (const pid of processesOf(profile)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}

/** The browser itself first, then what it started. */
function processesOf(profile: string): readonly number[] {
  const flag = `--user-data-dir=${profile}`;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const ofProfile = pids
    .map((pid) => ({ pid: Number(pid), args: argumentsOf(pid) }))
    .filter(({ args }) => args.includes(flag));
  const isMain = ({ args }: { readonly args: readonly string[] }) => !args.some((arg) => arg.startsWith('--type='));
  return ofProfile.sort((a, b) => Number(isMain(b)) - Number(isMain(a))).map(({ pid }) => pid);
}

function argumentsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
  } catch {
    return [];
  }
}
