import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recallChoice, rememberChoice } from '../../../src/classifier/worker/remembered-choice.ts';

const CHOICE = { variant: 'wasm', passedOver: ['webgpu', 'webgl'] } as const;

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  const cache = {
    match: async (key: string) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
    put: async (key: string, response: Response) => void kept.set(key, await response.text()),
  };
  vi.stubGlobal('caches', { open: async () => cache });
});
afterEach(() => void vi.unstubAllGlobals());

describe('the choice of a backend', () => {
  it('is recalled under the circumstances under which it was made', async () => {
    await rememberChoice('this model, this browser', CHOICE);
    expect(await recallChoice('this model, this browser')).toEqual(CHOICE);
  });

  it('is asked anew under others', async () => {
    await rememberChoice('this model, this browser', CHOICE);
    expect(await recallChoice('another model, this browser')).toBeUndefined();
  });

  it('is not there before it was made', async () => {
    expect(await recallChoice('this model, this browser')).toBeUndefined();
  });

  it.each(['', 'null', '{"circumstances":"these","variant":"abacus","passedOver":[]}'])(
    'is asked anew when what is stored cannot be read: %j',
    async (stored) => {
      await rememberChoice('these', CHOICE);
      for (const key of kept.keys()) kept.set(key, stored);
      expect(await recallChoice('these')).toBeUndefined();
    },
  );

  it('is asked anew each time where nothing can be stored', async () => {
    vi.stubGlobal('caches', undefined);
    await rememberChoice('these', CHOICE);
    expect(await recallChoice('these')).toBeUndefined();
  });
});
