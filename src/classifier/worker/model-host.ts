import type { ModelFileName } from '../../judgement/index.ts';
import { ClassifierError } from '../contract.ts';
import { fetchWithProgress } from './fetch-with-progress.ts';

/** Where models come from. Every call rejects with a {@link ClassifierError}. */
export interface ModelHost {
  /** The newest manifest as text. Rejects with model-missing or model-unreachable. */
  manifest(): Promise<string>;
  /** @returns bytes that were not verified. Rejects with model-unreachable. */
  file(name: ModelFileName, bytes: number, onProgress: (share: number) => void): Promise<ArrayBuffer>;
}

/**
 * @param url - of the model's folder, with a slash at its end.
 * @param patience - milliseconds that an answer may take. Some networks take requests and never answer.
 */
export function modelHost(url: string, patience?: number): ModelHost {
  const limit = () => (patience === undefined ? {} : { signal: AbortSignal.timeout(patience) });
  return {
    manifest: async () => {
      const response = await reach(() => fetch(`${url}manifest.json`, { cache: 'no-cache', ...limit() }));
      if (!response.ok) throw new ClassifierError({ code: 'model-missing' }, response.status);
      return reach(() => response.text());
    },
    file: (name, bytes, onProgress) => reach(() => fetchWithProgress(`${url}${name}`, bytes, onProgress, limit().signal)),
  };
}

async function reach<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    throw new ClassifierError({ code: 'model-unreachable' }, cause);
  }
}
