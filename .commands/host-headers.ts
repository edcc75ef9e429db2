import type { Plugin } from 'vite';
import { SECURITY_HEADERS } from '../src/pwa/security-headers.ts';

/**
 * Writes `_headers` into the build, from which Netlify and Cloudflare Pages send what the project's own server sends. Other hosts
 * take it for a file like any other.
 */
export function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}

export function headersFile(): string {
  return [
    ...rule('/*', SECURITY_HEADERS),
    // Their names change with their bytes; everything else is asked for again.
    ...rule('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...rule('/service-worker.js', { 'Cache-Control': 'no-cache' }),
    '',
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string[] {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}
