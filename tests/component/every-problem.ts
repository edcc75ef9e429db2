import type { Problem } from '../../src/screens/problem.ts';

/** One of each, which the compiler keeps complete. */
const PROBLEMS: { readonly [Code in Problem['code']]: Extract<Problem, { code: Code }> } = {
  'photo-empty': { code: 'photo-empty' },
  'photo-not-a-picture': { code: 'photo-not-a-picture' },
  'photo-type-unsupported': { code: 'photo-type-unsupported', type: 'tiff' },
  'photo-too-large': { code: 'photo-too-large', megapixels: 143.2, limit: 100 },
  'photo-truncated': { code: 'photo-truncated' },
  'photo-undecodable': { code: 'photo-undecodable' },
  'photo-unreadable': { code: 'photo-unreadable' },
  'photo-reader-unreachable': { code: 'photo-reader-unreachable' },
  'photo-frame-outside': {
    code: 'photo-frame-outside',
    frame: { x: 10, y: 0, side: 100 },
    width: 100,
    height: 100,
  },
  'model-missing': { code: 'model-missing' },
  'model-unreachable': { code: 'model-unreachable' },
  'model-manifest-invalid': { code: 'model-manifest-invalid' },
  'model-preprocessing-differs': { code: 'model-preprocessing-differs', found: 2, expected: 1 },
  'model-tampered': { code: 'model-tampered', file: 'weights.bin' },
  'no-backend': { code: 'no-backend', tried: ['webgl', 'wasm'] },
  'worker-crashed': { code: 'worker-crashed' },
};

export const EVERY_PROBLEM: readonly Problem[] = Object.values(PROBLEMS);
