/**
 * Fetches a file past the HTTP cache and tells how far it is.
 *
 * @param expected - bytes that should come; more are told as a share of 1.
 * @throws for a network failure or a status other than 2xx.
 */
export async function fetchWithProgress(
  url: string,
  expected: number,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  const response = await fetch(url, { cache: 'no-cache', ...(signal && { signal }) });
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  let received = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.byteLength;
        onProgress(Math.min(1, received / expected));
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted).arrayBuffer();
}
