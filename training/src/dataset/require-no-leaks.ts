import { UserError } from '../errors.ts';
import { type Kinship, tiesOf } from './kinship.ts';
import type { Sample, Split } from './sample.ts';

/** Something that is in more than one split. */
export interface Leak {
  readonly kinship: Kinship;
  /** Which patient or lesion, or the file of one of the pictures. */
  readonly name: string;
  readonly splits: readonly Split[];
}

/**
 * Patients, lesions and exact pictures that are in more than one split.
 *
 * @param hashes SHA-256 of the files; a sample without is not compared by its bytes.
 */
export function findLeaks(samples: readonly Sample[], hashes: ReadonlyMap<Sample, string>): Leak[] {
  const found = new Map<string, { readonly kinship: Kinship; readonly name: string; readonly splits: Set<Split> }>();
  for (const sample of samples) {
    for (const { kinship, key, name } of tiesOf(sample, hashes.get(sample))) {
      const known = found.get(key);
      if (known) known.splits.add(sample.split);
      else found.set(key, { kinship, name, splits: new Set([sample.split]) });
    }
  }
  return [...found.values()]
    .filter(({ splits }) => splits.size > 1)
    .map(({ splits, ...tie }) => ({ ...tie, splits: [...splits] }));
}

const SHOWN = 5;

/** Ends a run whose splits leak. @throws {UserError} that names the first few {@link findLeaks}. */
export function requireNoLeaks(samples: readonly Sample[], hashes: ReadonlyMap<Sample, string>) {
  const leaks = findLeaks(samples, hashes);
  if (leaks.length === 0) return;
  const lines = leaks
    .slice(0, SHOWN)
    .map(({ kinship, name, splits }) => `\n  ${kinship} ${name}: in ${splits.join(' and ')}`);
  const more = leaks.length > SHOWN ? `\n  and ${leaks.length - SHOWN} more` : '';
  throw new UserError(
    `The splits leak: ${leaks.length} of the same patients, lesions or pictures are in more than one.${lines.join('')}${more}\n` +
      'Keep all pictures of a patient or lesion in one of the split folders and remove doubles, or take the split folders away ' +
      'and have the splits drawn.',
  );
}
