/**
 * What a promise gives, unless it takes too long.
 *
 * @param milliseconds - to wait.
 * @param onLate - given what came too late, to be cleared away.
 * @throws an error that names `what` after that time; whatever the promise rejects with.
 */
export async function inTime<Value>(
  what: string,
  promise: Promise<Value>,
  milliseconds: number,
  onLate: (late: Value) => void,
): Promise<Value> {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  promise.then(
    (value) => isLate && onLate(value),
    () => undefined,
  );
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new Error(`${what} took more than ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
