import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

interface WatchedMemory {
  /**
   * Bytes by which the memory of the browser's processes grew at most since the start. Each process at its own peak, and what
   * several share counted for each: no less than what was in use at any moment.
   */
  peakGrowth(): number;
}

/** Watches all processes of the browser that runs with this profile. Linux only. */
export function startWatchingMemory(profile: string): WatchedMemory {
  const before = new Map(processesOf(profile).map((id) => [id, statusOf(id, 'VmRSS')]));
  // Starts the count of each peak anew (proc(5), clear_refs).
  for (const id of before.keys()) writeFileSync(`/proc/${id}/clear_refs`, '5');
  return {
    peakGrowth() {
      const grown = processesOf(profile).map((id) => statusOf(id, 'VmHWM') - (before.get(id) ?? 0));
      return grown.reduce((sum, bytes) => sum + Math.max(0, bytes), 0);
    },
  };
}

/** The process that was started with the profile, and all that come from it. */
function processesOf(profile: string): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map(all.map((id) => [id, Number(field(id, 'PPid'))]));
  const found = all.filter((id) => readOf(id, 'cmdline').includes(`--user-data-dir=${profile}`));
  for (const id of found) {
    for (const [child, parent] of parents) if (parent === id && !found.includes(child)) found.push(child);
  }
  return found;
}

/** Bytes. */
function statusOf(id: number, name: string): number {
  return Number.parseInt(field(id, name) || '0', 10) * 1024;
}

function field(id: number, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(readOf(id, 'status'))?.[1] ?? '';
}

/** Nothing of a process that ended meanwhile. */
function readOf(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
