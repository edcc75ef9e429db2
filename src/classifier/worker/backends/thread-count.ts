const MOST_THREADS = 4;

/**
 * How many threads to compute with: half of the logical processors, at most four, and one where the page is not isolated from
 * others and so may not share memory between threads.
 *
 * Half, because two logical processors often share one arithmetic unit, and on phones about half of them are the slow kind that
 * the others would wait for. Four, because a network this small gains little beyond. TensorFlow.js and ONNX Runtime Web choose
 * the same by themselves.
 *
 * @param processors - logical ones, as `navigator.hardwareConcurrency` tells.
 * @returns 1..processors.
 */
export function threadCount(isIsolated: boolean, processors: number): number {
  if (!isIsolated) return 1;
  return Math.max(1, Math.min(MOST_THREADS, Math.floor(processors / 2)));
}
