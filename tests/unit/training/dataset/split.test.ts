import { describe, expect, it } from 'vitest';
import { percentileOf, splitOf } from '../../../../training/src/dataset/split.ts';

describe('the split of a lesion or patient', () => {
  // Worked out apart from this code: Python's int(hashlib.sha256(name).hexdigest(), 16) % 100.
  it.each([
    ['lesion-9', 1],
    ['PAT_1008', 8],
    ['lesion-2', 14],
    ['lesion-7', 17],
    ['HAM_0000550', 19],
    ['lesion-3', 27],
    ['lesion-5', 47],
    ['HAM_0003577', 93],
  ])('places %s at %i', (name, place) => {
    expect(percentileOf(name)).toBe(place);
  });

  it('holds back the first 15 for the test and the next 15 for validation', () => {
    expect(['lesion-9', 'PAT_1008', 'lesion-2'].map(splitOf)).toEqual(['test', 'test', 'test']);
    expect(['lesion-7', 'HAM_0000550', 'lesion-3'].map(splitOf)).toEqual(['validation', 'validation', 'validation']);
    expect(['lesion-5', 'HAM_0003577'].map(splitOf)).toEqual(['training', 'training']);
  });
});
