import type { Examination, ExaminedPhoto } from '../../records/index.ts';

/** One photo of one examination. */
export interface Shot {
  readonly key: string;
  readonly examination: Examination;
  readonly photo: ExaminedPhoto;
  /** Its place in the examination, from 0. */
  readonly place: number;
}

/** All photos, in the order of the examinations. */
export function shotsOf(examinations: readonly Examination[]): readonly Shot[] {
  return examinations.flatMap((examination) =>
    examination.photos.map((photo, place) => ({ key: `${examination.id}/${place}`, examination, photo, place })),
  );
}

/**
 * What is compared before anything else is chosen: the first look with the last, of those that were judged where there are two.
 *
 * @param shots newest first.
 */
export function firstPair(shots: readonly Shot[]): { readonly earlier: Shot; readonly later: Shot } | undefined {
  return ends(shots.filter(isJudged)) ?? ends(shots);
}

function isJudged({ examination, photo }: Shot): boolean {
  return examination.verdict.band !== 'refused' && photo.verdict.band !== 'refused';
}

function ends(shots: readonly Shot[]) {
  const later = shots[0];
  const earliest = shots.at(-1);
  const earlier = earliest && shots.find(({ examination }) => examination.id === earliest.examination.id);
  return earlier && later && earlier !== later ? { earlier, later } : undefined;
}
