import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

export const SHIPPED_MODEL = resolve(REPOSITORY, 'public/model');
/** Model card and plots of the shipped model. */
export const CARD = resolve(REPOSITORY, 'training/report');
/** What became of designs that were tried. */
export const TRIED_DESIGNS = resolve(REPOSITORY, 'training/designs');
export const CACHE = resolve(REPOSITORY, 'training/.cache');

/** A path as the user typed it: npm changes into the repository and leaves word where the user was. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
