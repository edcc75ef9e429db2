import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVectorCache } from '../../../../training/src/backend/vector-cache.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];

describe('the cache of vectors', () => {
  it('keeps them for the next run, even after a run that was cut off while writing', () => {
    const file = join(temporaryFolder(), 'deep', 'vectors');
    const before = openVectorCache(file, 3);
    before.set(first, Float32Array.of(1, 2, 3));
    before.close();
    appendFileSync(file, 'half a record');

    const after = openVectorCache(file, 3);
    expect(after.get(first)).toEqual(Float32Array.of(1, 2, 3));
    after.set(second, Float32Array.of(4, 5, 6));
    after.close();
    expect(openVectorCache(file, 3).get(second)).toEqual(Float32Array.of(4, 5, 6));
    expect(readFileSync(file)).toHaveLength(2 * (32 + 3 * 4));
  });

  it('without a file keeps them in memory', () => {
    const cache = openVectorCache(undefined, 1);
    cache.set(first, Float32Array.of(7));
    expect(cache.get(first)).toEqual(Float32Array.of(7));
    expect(cache.get(second)).toBeUndefined();
  });
});
