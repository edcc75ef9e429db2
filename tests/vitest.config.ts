import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { assemblyScript } from '../.commands/assembly-script.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react(), assemblyScript()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 120_000,
          // TensorFlow.js leaves its gradients out of its bundle for Node, and Node cannot resolve the modules they lie in.
          server: { deps: { inline: [/tfjs-core\/dist\/(?!index\.js)/] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/all-words.ts', 'tests/component/dialogs.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
