import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { assemblyScript } from './.commands/assembly-script.ts';
import { wasmThreadScripts } from './.commands/wasm-thread-scripts.ts';
import { SECURITY_HEADERS } from './src/pwa/security-headers.ts';

/** Rooms whose files do nothing but define: a chunk that uses some of one leaves out the rest. */
const treeshake = {
  moduleSideEffects: [{ test: /\/src\/(evaluation|judgement|kernels|vocabulary)\//, sideEffects: false }],
};

export default defineConfig({
  // Relative, so that the build works under any path.
  base: './',
  // No page but the one there is: a missing file is a 404, never the page in its place.
  appType: 'mpa',
  plugins: [
    react(),
    // For `vite` without a build, which takes the plugins of workers from here.
    assemblyScript(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/pwa/service-worker',
      filename: 'service-worker.ts',
      // Registered by src/pwa: the plugin's inline script would break the content security policy.
      injectRegister: false,
      injectManifest: {
        // The engine keeps the model itself, by hash.
        globPatterns: ['**/*.{html,js,css,wasm,svg,png}'],
        // The HEIC decoder is kept after its first use.
        globIgnores: ['model/**', 'screenshots/**', 'assets/heic-to-*'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
      manifest: {
        id: './',
        name: 'Naevus',
        short_name: 'Naevus',
        description: 'How suspicious is this spot? Looks at a photo on your own device. Not a diagnosis.',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#faf7f2',
        theme_color: '#faf7f2',
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icons/monochrome.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
        ],
      },
    }),
  ],
  worker: { format: 'es', plugins: () => [assemblyScript(), wasmThreadScripts()], rolldownOptions: { treeshake } },
  build: { target: 'es2022', chunkSizeWarningLimit: 700, sourcemap: false, rolldownOptions: { treeshake } },
  preview: { headers: { ...SECURITY_HEADERS } },
});
