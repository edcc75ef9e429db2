import { createHash } from 'node:crypto';
import { exampleManifestJson } from '../../fixtures/example-manifest.ts';
import { floatBytes, TINY_DESCRIPTION, TINY_NUMBERS } from '../../fixtures/tiny-refusal.ts';

export const HOST_URL = 'https://naevus.test/model/';

export type HostedFiles = Map<string, BodyInit>;

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const topology = '{}';
const refusal = floatBytes(TINY_NUMBERS);

interface Hosted {
  readonly version?: string;
  readonly refuses?: boolean;
  readonly preprocessing?: number;
}

/** The files of a model on a host. Another version has other weights. */
export function hosted({ version = '1.0.0', refuses = false, preprocessing = 1 }: Hosted = {}): HostedFiles {
  const stored = (bytes: Uint8Array | string) => ({ sha256: sha256(bytes), bytes: bytes.length });
  const weights = `weights of ${version}`;
  const manifest = {
    ...exampleManifestJson(),
    version,
    input: { size: 224, preprocessing },
    files: {
      'model.json': stored(topology),
      'weights.bin': stored(weights),
      ...(refuses && { 'refusal.bin': stored(refusal) }),
    },
    ...(refuses && { refusal: TINY_DESCRIPTION }),
  };
  return new Map<string, BodyInit>([
    ['manifest.json', JSON.stringify(manifest)],
    ['model.json', topology],
    ['weights.bin', weights],
    ...(refuses ? [['refusal.bin', refusal] as const] : []),
  ]);
}

/** Answers requests with the files of a host, and tells which were asked for. */
export function fetchFrom(host: () => HostedFiles, asked: string[]): typeof fetch {
  return async (input) => {
    const name = String(input).slice(HOST_URL.length);
    asked.push(name);
    const body = host().get(name);
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
  };
}

/** Enough of the Cache API for the store. With `isFull`, nothing more can be put there. */
export function fakeCache(kept: Map<string, ArrayBuffer>, isFull: () => boolean) {
  return {
    match: async (key: string) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
    put: async (key: string, response: Response) => {
      if (isFull()) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, await response.arrayBuffer());
    },
    keys: async () => [...kept.keys()].map((key) => ({ url: `https://naevus.test${key}` })),
    delete: async (key: string | { readonly url: string }) =>
      kept.delete(typeof key === 'string' ? key : new URL(key.url).pathname),
  };
}
