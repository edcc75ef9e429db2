import type { Sample } from './sample.ts';

/** What two samples may have in common that must not be on two sides of a split. */
export type Kinship = 'patient' | 'lesion' | 'picture';

/** One thing that a sample shares with its kin: equal keys, same thing. */
export interface Tie {
  readonly kinship: Kinship;
  readonly key: string;
  /** For people: which one. */
  readonly name: string;
}

/**
 * The patient, lesion and bytes of a sample. Patients and lesions go by the names of their set; bytes are the same anywhere.
 *
 * @param hash SHA-256 of the file, if known.
 */
export function tiesOf({ set, patient, lesion, file }: Sample, hash: string | undefined): Tie[] {
  return [
    ...(patient ? [{ kinship: 'patient', key: `patient ${set}/${patient}`, name: `${patient} of ${set}` } as const] : []),
    ...(lesion
      ? [{ kinship: 'lesion', key: `lesion ${set}/${patient ?? ''}/${lesion}`, name: `${lesion} of ${set}` } as const]
      : []),
    ...(hash ? [{ kinship: 'picture', key: `picture ${hash}`, name: file } as const] : []),
  ];
}
