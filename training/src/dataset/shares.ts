import { UsageError } from '../errors.ts';

/** Shares of a set's pictures that are held back; the rest trains. */
export interface Shares {
  readonly validation: number;
  readonly test: number;
}

export const DEFAULT_SHARES: Shares = { validation: 0.15, test: 0.15 };

/**
 * The shares that the options `--validation` and `--test` ask for, such as "0.2".
 *
 * @throws {UsageError} when one is not a share, or nothing is left to train on.
 */
export function sharesNamed(asked: { readonly validation?: string; readonly test?: string }): Shares {
  const shares = {
    validation: shareNamed('--validation', asked.validation) ?? DEFAULT_SHARES.validation,
    test: shareNamed('--test', asked.test) ?? DEFAULT_SHARES.test,
  };
  if (shares.validation + shares.test >= 1) {
    throw new UsageError('--validation and --test together must leave something to train on: less than 1.');
  }
  return shares;
}

function shareNamed(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share < 1)) {
    throw new UsageError(`${option} needs a share from 0 up to 1, such as 0.15, not "${text}".`);
  }
  return share;
}
