import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { assemblyScript } from '../../../.commands/assembly-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'naevus-assembly-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => writeFileSync(join(folder, name), text);

async function built(entry: string) {
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [assemblyScript()],
    build: {
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(folder, entry), preserveEntrySignatures: 'strict' },
    },
  });
  return (output as Rolldown.RolldownOutput).output;
}

describe('AssemblyScript in a build', () => {
  it('becomes a file of its own, whose address the script holds', async () => {
    file('sum.ts', 'export function sum(a: i32, b: i32): i32 { return a + b; }');
    file('main.js', "import url from './sum.wasm?url'; export default url;");
    const files = await built('main.js');
    const asset = files.find((one) => one.type === 'asset');
    expect(asset?.fileName).toMatch(/sum-.*\.wasm$/);
    expect(files.find((one) => one.type === 'chunk')?.code).toContain(asset?.fileName.replace(/^.*\//, ''));
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { instance } = await WebAssembly.instantiate(asset?.source as Uint8Array<ArrayBuffer>, { env: { memory } });
    expect((instance.exports.sum as (a: number, b: number) => number)(2, 3)).toBe(5);
  });

  it('ends the build when it does not compile', async () => {
    file('wrong.ts', 'export function wrong(): i32 { return nowhere; }');
    file('with-wrong.js', "import url from './wrong.wasm?url'; export default url;");
    await expect(built('with-wrong.js')).rejects.toThrow('nowhere');
  });
});
