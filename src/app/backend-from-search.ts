import { BACKENDS, type BackendName } from '../classifier/index.ts';

/** What `?backend=` in the page's address asks for. */
export function backendFromSearch(search: string): { backend?: BackendName; unknownBackend?: string } {
  const name = new URLSearchParams(search).get('backend');
  if (name === null) return {};
  const backend = BACKENDS.find((known) => known === name);
  return backend ? { backend } : { unknownBackend: name };
}
