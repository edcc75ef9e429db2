import { RecordsError } from '../errors.ts';
import { type Draft, type DraftPhoto, type DrawnUp, drawnUp } from '../model/draft.ts';
import type { Examination, ExaminedPhoto } from '../model/examination.ts';
import { DEFAULT_PATIENT, SELF } from '../model/patient.ts';
import type { PhotoSize } from '../model/photo-size.ts';
import { furtherPictureIds } from '../model/picture.ts';
import type { Work } from '../storage/work.ts';

// What is done with examinations within one transaction.

/** @throws {RecordsError} record-missing where there is no such person or lesion. */
export async function saveExamination(work: Work, { examination, photos, thumbnails }: DrawnUp): Promise<void> {
  await provideOwner(work, examination);
  await work.add('examinations', examination);
  for (const record of photos) work.addPicture('photos', record);
  for (const record of thumbnails) work.addPicture('thumbnails', record);
}

/** The person is there, made if it is the default one, and the lesion is that person's. */
async function provideOwner(
  work: Work,
  { patientId, lesionId }: Pick<Examination, 'patientId' | 'lesionId'>,
): Promise<void> {
  const isThere = await work.has('patients', patientId);
  if (!isThere && patientId !== SELF) throw new RecordsError('record-missing', `patients ${patientId}`);
  if (!isThere) await work.add('patients', DEFAULT_PATIENT);
  if (lesionId === undefined) return;
  const lesion = await work.get('lesions', lesionId);
  if (lesion.patientId !== patientId) throw new RecordsError('record-missing', `lesions ${lesionId} of ${patientId}`);
}

/** What of an examination may change once it is kept. A verdict given here comes from another way of judging the same photo. */
export type Changes = Partial<Pick<Examination, 'takenAt' | 'verdict' | 'answers' | 'note' | 'followUp'>>;

export async function changeExamination(work: Work, id: string, { verdict, ...rest }: Changes): Promise<Examination> {
  const before = await work.get('examinations', id);
  const changed = { ...before, ...rest, ...(verdict && { verdict, photos: ofTheOnlyPhoto(before, verdict) }) };
  await work.put('examinations', changed);
  return changed;
}

function ofTheOnlyPhoto({ photos }: Examination, verdict: Examination['verdict']): readonly ExaminedPhoto[] {
  return photos.length === 1 ? photos.map((photo) => ({ ...photo, verdict })) : photos;
}

/**
 * What was marked in a photo, in the place of what was marked before.
 *
 * @param photo its place in the examination, from 0.
 * @param size undefined to forget it.
 * @throws {RangeError} where there is no such photo.
 */
export async function measureExamination(
  work: Work,
  id: string,
  photo: number,
  size: PhotoSize | undefined,
): Promise<Examination> {
  const before = await work.get('examinations', id);
  if (!before.photos[photo]) throw new RangeError(`No photo ${photo} of ${before.photos.length}`);
  const photos = before.photos.map((one, place) => {
    if (place !== photo) return one;
    const { size: _, ...rest } = one;
    return { ...rest, ...(size && { size }) };
  });
  const changed: Examination = { ...before, photos };
  await work.put('examinations', changed);
  return changed;
}

/** Other photos of an examination, or other squares of them, with what they come to; and what was said by then. */
export type Revision = Pick<Draft, 'answers'> & {
  readonly photos: readonly DraftPhoto[];
  readonly verdict: Examination['verdict'];
};

/**
 * Takes the place of photos and verdict; whose it is, notes, what became known and sizes marked in photos that stay are kept.
 *
 * @throws {RecordsError} record-missing, record-damaged.
 */
export async function reviseExamination(work: Work, id: string, revision: Revision): Promise<Examination> {
  const before = await work.get('examinations', id);
  const { patientId, lesionId, takenAt, note, followUp, earlierVerdicts } = before;
  const stays = { patientId, ...(lesionId !== undefined && { lesionId }), takenAt, note, followUp };
  const { examination, photos, thumbnails } = drawnUp(id, { ...stays, ...revision });
  const revised: Examination = {
    ...examination,
    photos: examination.photos.map((photo) => {
      // What was marked in a photo was marked in its pixels, which no square changes.
      const size = before.photos.find(({ bytes, type }) => bytes === photo.bytes && type === photo.type)?.size;
      return { ...photo, ...(size && { size }) };
    }),
    earlierVerdicts,
  };
  await removePicturesOf(work, id);
  await work.put('examinations', revised);
  for (const record of photos) work.addPicture('photos', record);
  for (const record of thumbnails) work.addPicture('thumbnails', record);
  return revised;
}

/** What another model makes of the same photos, in the order of the examination's. */
export interface Rescored {
  readonly verdict: Examination['verdict'];
  readonly photos: readonly Pick<ExaminedPhoto, 'verdict' | 'modalityLogit' | 'saliency'>[];
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The new verdict takes the old one's place, which is kept beside it. @throws {RangeError} for another number of photos. */
export async function rescoreExamination(work: Work, id: string, rescored: Rescored): Promise<Examination> {
  const before = await work.get('examinations', id);
  const { verdict, photos, at } = rescored;
  if (photos.length !== before.photos.length) throw new RangeError(`${photos.length} of ${before.photos.length} photos`);
  const changed: Examination = {
    ...before,
    verdict,
    photos: photos.map(({ verdict, modalityLogit, saliency }, place) => {
      const { type = '', bytes = 0, fileName, size } = before.photos[place] ?? {};
      const file = { type, bytes, ...(fileName && { fileName }) };
      return { ...file, verdict, modalityLogit, ...(saliency && { saliency }), ...(size && { size }) };
    }),
    earlierVerdicts: [...before.earlierVerdicts, { verdict: before.verdict, replacedAt: at }],
  };
  await work.put('examinations', changed);
  return changed;
}

/** To a lesion, or to a person without saying which lesion. */
export interface Owner {
  readonly patientId: string;
  readonly lesionId?: string | undefined;
}

export async function moveExaminations(work: Work, ids: readonly string[], { patientId, lesionId }: Owner): Promise<void> {
  const owner = { patientId, ...(lesionId !== undefined && { lesionId }) };
  await provideOwner(work, owner);
  for (const id of ids) {
    const { lesionId: _, ...before } = await work.get('examinations', id);
    await work.put('examinations', { ...before, ...owner });
  }
}

/** @throws {RecordsError} record-missing for one that is not there: then all stay. */
export async function removeExaminations(work: Work, ids: Iterable<string>): Promise<void> {
  for (const id of ids) {
    if (!(await work.remove('examinations', id))) throw new RecordsError('record-missing', id);
    await removePicturesOf(work, id);
  }
}

async function removePicturesOf(work: Work, id: string): Promise<void> {
  for (const store of ['photos', 'thumbnails'] as const) {
    await work.removePictures(store, id);
    await work.removePictures(store, furtherPictureIds(id));
  }
}
