/**
 * Does some work and leaves the time that it took in the worker's performance timeline, where tools can read it. Only the last of
 * a name is kept, since the browser would keep them all.
 */
export async function measured<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  performance.clearMeasures(name);
  performance.measure(name, { start });
  return result;
}
