import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { patch } from '../../../.commands/wasm-thread-scripts.ts';

const BACKEND = 'dist/backend_wasm.js';
const FACTORY = 'wasm-out/tfjs-backend-wasm-threaded-simd.js';

function ofThePackage(file: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(`@tensorflow/tfjs-backend-wasm/${file}`), 'utf8');
}

describe("the scripts of wasm's threads", () => {
  it('come from files and not from text', () => {
    const patched = patch(BACKEND, ofThePackage(BACKEND));
    expect(patched).toContain('factoryConfig.mainScriptUrlOrBlob = factoryUrl;');
    expect(patched).toContain('return threadUrl;');
    expect(patched).not.toContain('wasmFactoryThreadedSimd.toString()');
    expect(patched).not.toContain('createObjectURL');
  });

  it('are loaded once for each thread that was asked for', () => {
    expect(patch(BACKEND, ofThePackage(BACKEND))).toContain('factoryConfig.pthreadPoolSize = threadsCount;');
    expect(patch(FACTORY, ofThePackage(FACTORY))).toContain('var pthreadPoolSize=Module["pthreadPoolSize"];');
  });

  it.each([BACKEND, FACTORY])('end the build when the package has another %s', (file) => {
    expect(() =>
      patch(file, ofThePackage(file).replace('createObjectURL', 'make').replace('PoolSize=8', 'PoolSize=9')),
    ).toThrow('0 places instead of one');
    expect(() => patch(file, ofThePackage(file).repeat(2))).toThrow('2 places instead of one');
  });
});
