import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const PACKAGE = '@tensorflow/tfjs-backend-wasm';
const FACTORY = 'wasm-out/tfjs-backend-wasm-threaded-simd.js';
const THREAD = 'wasm-out/tfjs-backend-wasm-threaded-simd.worker.js';

interface Patch {
  readonly find: string;
  readonly replace: string;
}

/** Of each patched file of the package: what stands there once, and what shall. */
const PATCHES: Readonly<Record<string, readonly Patch[]>> = {
  'dist/backend_wasm.js': [
    {
      find: [
        'new Blob([`var WasmBackendModuleThreadedSimd = ` +',
        "                    wasmFactoryThreadedSimd.toString()], { type: 'text/javascript' });",
      ].join('\n'),
      replace: 'factoryUrl;\n            factoryConfig.pthreadPoolSize = threadsCount;',
    },
    { find: 'return URL.createObjectURL(blob);', replace: 'return threadUrl;' },
  ],
  // The package starts eight whatever number of threads it was told to use.
  [FACTORY]: [{ find: 'var pthreadPoolSize=8;', replace: 'var pthreadPoolSize=Module["pthreadPoolSize"];' }],
};

/**
 * Lets the threads of TensorFlow.js's wasm backend load their scripts from files of the build. The package makes them of its own
 * text at run time, which fails twice: minified, that text names variables that are not there, and the start hangs for ever; and
 * scripts from a `blob:` would need a hole in the content security policy. The files are the package's own, not minified.
 *
 * The build fails when the package has changed so that a patch has no place any more. To be listed under `worker.plugins`.
 */
export function wasmThreadScripts(): Plugin {
  return {
    name: 'wasm-thread-scripts',
    transform(code, id) {
      const file = fileInPackage(id);
      if (!file) return undefined;
      const patched = patch(file, code);
      if (file === FACTORY) return { code: patched, map: null };
      const thread = this.emitFile({ type: 'asset', name: 'wasm-thread.js', source: threadScript() });
      const head = [
        `import factoryUrl from '../${FACTORY}?url';`,
        `const threadUrl = import.meta.ROLLUP_FILE_URL_${thread};`,
        '',
      ].join('\n');
      return { code: head + patched, map: null };
    },
    buildEnd(error) {
      if (error) return;
      const files = [...this.getModuleIds()].filter((id) => id.includes(`/${PACKAGE}/`)).map(fileInPackage);
      const missing = Object.keys(PATCHES).filter((file) => files.length > 0 && !files.includes(file));
      if (missing.length > 0) this.error(`${PACKAGE} has no ${missing.join(' and no ')} any more`);
    },
  };
}

/** @throws an error unless each patch of this file of the package has exactly one place. */
export function patch(file: string, code: string): string {
  return (PATCHES[file] ?? []).reduce((patched, { find, replace }) => {
    const places = patched.split(find).length - 1;
    if (places !== 1) throw new Error(`${PACKAGE}/${file}: ${places} places instead of one for: ${find}`);
    return patched.replace(find, () => replace);
  }, code);
}

/** The file of a module that is to be patched; with a query it is something else, such as an asset. */
function fileInPackage(id: string): string | undefined {
  return Object.keys(PATCHES).find((file) => id.endsWith(`/${PACKAGE}/${file}`));
}

/** The script of a thread as the package would make it: the text that it keeps has its line ends unescaped. */
function threadScript(): string {
  const { wasmWorkerContents } = createRequire(import.meta.url)(`${PACKAGE}/${THREAD}`) as { wasmWorkerContents: string };
  return wasmWorkerContents.replace(/\n/g, '\\n');
}
