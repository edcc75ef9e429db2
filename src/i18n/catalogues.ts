import type { Messages } from './translate.ts';

/** By code (ISO 639-1), how the words of a language beside English are fetched. */
export type Catalogues = Readonly<Record<string, () => Promise<Messages>>>;

/**
 * Each in a chunk of its own, fetched once its language is wanted, by a line such as
 * `es: async () => (await import('./messages/es.ts')).es`.
 */
export const CATALOGUES: Catalogues = {
  de: async () => (await import('./messages/de.ts')).de,
  es: async () => (await import('./messages/es.ts')).es,
};
