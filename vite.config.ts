import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { assemblyScript } from './.commands/assembly-script.ts';
import { hostHeaders } from './.commands/host-headers.ts';
import { wasmThreadScripts } from './.commands/wasm-thread-scripts.ts';
import { APP_MANIFEST } from './src/pwa/app-manifest.ts';
import { SECURITY_HEADERS } from './src/pwa/security-headers.ts';

/** Rooms whose files do nothing but define: a chunk that uses some of one leaves out the rest. */
const treeshake = {
  moduleSideEffects: [{ test: /\/src\/(evaluation|i18n|judgement|kernels|records|vocabulary)\//, sideEffects: false }],
};

/** What the first screen shares with parts that come later: left alone, it would be joined with those, and bring them along. */
const FIRST_CHUNKS = [
  { name: 'valibot', test: /node_modules\/valibot\// },
  { name: 'records-first', test: /\/src\/records\/(errors|preferences|model\/(patient|age|day|keys-of|parsed))\.ts$/ },
];

export default defineConfig({
  // Relative, so that the build works under any path.
  base: './',
  // No page but the one there is: a missing file is a 404, never the page in its place.
  appType: 'mpa',
  plugins: [
    react(),
    // For `vite` without a build, which takes the plugins of workers from here.
    assemblyScript(),
    hostHeaders(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/pwa/service-worker',
      filename: 'service-worker.ts',
      // Registered by src/pwa: the plugin's inline script would break the content security policy.
      injectRegister: false,
      includeManifestIcons: false,
      injectManifest: {
        // The engine keeps the model itself, by hash.
        globPatterns: ['**/*.{html,js,css,wasm,svg,png}'],
        // Of the icons the page itself shows one; the others are the system's to fetch.
        globIgnores: ['model/**', 'screenshots/**', 'icons/*.png', 'icons/monochrome.svg'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
      manifest: APP_MANIFEST,
    }),
  ],
  worker: { format: 'es', plugins: () => [assemblyScript(), wasmThreadScripts()], rolldownOptions: { treeshake } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    sourcemap: false,
    rolldownOptions: { treeshake, output: { codeSplitting: { groups: FIRST_CHUNKS } } },
  },
  preview: { headers: { ...SECURITY_HEADERS } },
});
