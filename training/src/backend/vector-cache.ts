import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

/**
 * Vectors of one length by SHA-256 key, kept in a file of equal records that is only ever appended to: a run that was stopped
 * leaves at most a piece of a record at the end, which the next run overwrites.
 */
export interface VectorCache {
  get(key: string): Float32Array | undefined;
  set(key: string, vector: Float32Array): void;
  close(): void;
}

/** Opens a cache file, or a cache in memory alone when `file` is undefined. */
export function openVectorCache(file: string | undefined, length: number): VectorCache {
  const vectors = new Map<string, Float32Array>();
  if (file === undefined) {
    return { get: (key) => vectors.get(key), set: (key, vector) => void vectors.set(key, vector), close: () => {} };
  }
  const handle = openForUpdate(file);
  let end = readRecords(handle, length, vectors);
  return {
    get: (key) => vectors.get(key),
    set(key, vector) {
      if (vectors.has(key)) return;
      vectors.set(key, vector);
      const record = Buffer.concat([
        Buffer.from(key, 'hex'),
        new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength),
      ]);
      end += writeSync(handle, record, 0, record.length, end);
    },
    close: () => closeSync(handle),
  };
}

function openForUpdate(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, existsSync(file) ? 'r+' : 'w+');
}

/** @returns where the last whole record ends. */
function readRecords(handle: number, length: number, vectors: Map<string, Float32Array>): number {
  const recordBytes = KEY_BYTES + 4 * length;
  const records = Math.floor(fstatSync(handle).size / recordBytes);
  const record = Buffer.alloc(recordBytes);
  for (let i = 0; i < records; i++) {
    readSync(handle, record, 0, recordBytes, i * recordBytes);
    const vector = new Float32Array(Uint8Array.from(record.subarray(KEY_BYTES)).buffer);
    vectors.set(record.toString('hex', 0, KEY_BYTES), vector);
  }
  return records * recordBytes;
}
