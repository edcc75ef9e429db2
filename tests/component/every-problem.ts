import type { Problem } from '../../src/screens/problem.ts';

/** One of each, which the compiler keeps complete. */
const PROBLEMS: { readonly [Code in Problem['code']]: Extract<Problem, { code: Code }> } = {
  'photo-empty': { code: 'photo-empty' },
  'photo-not-a-picture': { code: 'photo-not-a-picture' },
  'photo-type-unsupported': { code: 'photo-type-unsupported', type: 'heic' },
  'photo-too-large': { code: 'photo-too-large', megapixels: 143.2, limit: 100 },
  'photo-truncated': { code: 'photo-truncated' },
  'photo-undecodable': { code: 'photo-undecodable' },
  'photo-unreadable': { code: 'photo-unreadable' },
  'model-missing': { code: 'model-missing' },
  'model-unreachable': { code: 'model-unreachable' },
  'model-manifest-invalid': { code: 'model-manifest-invalid' },
  'model-tampered': { code: 'model-tampered', file: 'weights.bin' },
  'no-backend': { code: 'no-backend', tried: ['webgl', 'wasm'] },
  'worker-crashed': { code: 'worker-crashed' },
};

export const EVERY_PROBLEM: readonly Problem[] = Object.values(PROBLEMS);
