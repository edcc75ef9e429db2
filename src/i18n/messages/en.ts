import { first } from './en/first.ts';
import { later } from './en/later.ts';

/** English, from which every other language takes its keys and parameters. `{name}` is filled in; plurals go by `count`. */
export const en = { ...first, ...later } as const;
