import { relative, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { Sample, Split } from './sample.ts';
import type { Shares } from './shares.ts';
import type { DrawnSplits } from './splits-file.ts';

/** A sample's file as splits are kept by it: relative to the data folder, with slashes. */
export function pathInData(dataFolder: string, { file }: Sample): string {
  return relative(dataFolder, file).split(sep).join('/');
}

export interface KeptSplits {
  readonly kept: ReadonlyMap<Sample, Split>;
  readonly notes: readonly string[];
}

/**
 * Finds the samples for which splits were drawn before.
 *
 * @param file where the splits were read, for the words of errors and notes.
 * @throws {UserError} when the splits do not fit the data or the shares that are asked for.
 */
export function keepSplits(
  samples: readonly Sample[],
  dataFolder: string,
  { shares, splits }: DrawnSplits,
  asked: Shares,
  file: string,
): KeptSplits {
  if (shares.validation !== asked.validation || shares.test !== asked.test) throw otherShares(file, shares, asked);
  const kept = new Map<Sample, Split>();
  let fresh = 0;
  for (const sample of samples) {
    const split = splits.get(pathInData(dataFolder, sample));
    if (split === undefined) fresh += sample.toBeDrawn ? 1 : 0;
    else if (canBeIn(sample, split)) kept.set(sample, split);
    else throw ownSplitsNow(file, sample, split);
  }
  if (kept.size === 0 && splits.size > 0) {
    throw new UserError(
      `${file} names none of the pictures below ${dataFolder}. Remove the file to have the splits drawn anew.`,
    );
  }
  const vanished = splits.size - kept.size;
  return {
    kept,
    notes: [
      ...(fresh > 0 ? [`${file}: ${fresh} new pictures are drawn and added`] : []),
      ...(vanished > 0 ? [`${file}: ${vanished} pictures that it names are gone or cannot be read`] : []),
    ],
  };
}

function canBeIn({ toBeDrawn }: Sample, split: Split): boolean {
  return toBeDrawn !== undefined && (split === 'training' || toBeDrawn.includes(split));
}

function otherShares(file: string, drawn: Shares, asked: Shares): UserError {
  const inWords = ({ validation, test }: Shares) => `--validation ${validation} --test ${test}`;
  return new UserError(
    `${file} was drawn with ${inWords(drawn)}, and this run asks for ${inWords(asked)}. ` +
      'Ask for the same, or remove the file to have the splits drawn anew.',
  );
}

function ownSplitsNow(file: string, sample: Sample, split: Split): UserError {
  return new UserError(
    `${file} has ${sample.file} in ${split}, but its set now has that split of its own. ` +
      'Remove the file to have the splits drawn anew.',
  );
}
