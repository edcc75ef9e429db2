import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileAssemblyScript } from './compile-assembly-script.ts';

const ASKED = /^\.{1,2}\/.*\.wasm\?url$/;
const RESOLVED = '\0assembly-script:';

/**
 * Lets a script import `X.wasm?url` where an `X.ts` in AssemblyScript lies: the address of that file, compiled. A build makes a file
 * of its own of it. To be listed under `worker.plugins`.
 */
export function assemblyScript(): Plugin {
  let isBuild = false;
  return {
    name: 'assembly-script',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: {
      filter: { id: ASKED },
      handler(source, importer) {
        if (!importer) return undefined;
        const file = resolve(dirname(importer), source.replace(/\.wasm\?url$/, '.ts'));
        return existsSync(file) ? RESOLVED + file : undefined;
      },
    },
    load: {
      filter: { id: new RegExp(`^${RESOLVED}`) },
      async handler(id) {
        const file = id.slice(RESOLVED.length);
        const bytes = await compileAssemblyScript(file);
        if (!isBuild) return `export default 'data:application/wasm;base64,${Buffer.from(bytes).toString('base64')}';`;
        const name = basename(file).replace(/\.ts$/, '.wasm');
        const asset = this.emitFile({ type: 'asset', name, source: bytes });
        return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
      },
    },
  };
}
