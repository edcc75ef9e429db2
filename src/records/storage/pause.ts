interface Scheduling {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Lets the page draw and answer before the work goes on. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

/** Half a frame: longer than that at a stretch, scrolling would stutter. */
const AT_A_STRETCH_MS = 8;

/** @returns what to await between two pieces of work: it pauses where they have taken long together. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_A_STRETCH_MS) return;
    await pause();
    since = performance.now();
  };
}
