import * as v from 'valibot';
import { MOST_PHOTOS, type Saliency, type Verdict } from '../../judgement/index.ts';
import { type Answers, UNANSWERED } from '../../vocabulary/index.ts';
import { RecordsError } from '../errors.ts';
import type { StoredRecord } from '../storage/schema.ts';
import { type FollowUp, followUp, NO_FOLLOW_UP } from './follow-up.ts';
import { answers, saliency, verdict } from './judged.ts';
import { parsed, unknownVersion } from './parsed.ts';
import { SELF } from './patient.ts';
import { type PhotoSize, photoSize } from './photo-size.ts';

/** A photo that was judged. Its picture and thumbnail lie apart, under {@link pictureId}. */
export interface ExaminedPhoto {
  /** Media type, as the file said. */
  readonly type: string;
  readonly bytes: number;
  /** Of the file that was chosen; absent of photos of a camera and of older examinations. */
  readonly fileName?: string;
  /** Of this photo alone; its provenance holds the frame. */
  readonly verdict: Verdict;
  /** What the network made of the way the photo was taken, to judge it again. */
  readonly modalityLogit: number;
  /** What the score rests on; absent of refused photos and older examinations. */
  readonly saliency?: Saliency;
  /** Of the lesion, once it was marked in the photo. */
  readonly size?: PhotoSize;
}

/** A verdict that another one took the place of. */
export interface EarlierVerdict {
  readonly verdict: Verdict;
  /** ISO 8601, UTC. */
  readonly replacedAt: string;
}

/** One look at one lesion, with up to five photos. */
export interface Examination {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly patientId: string;
  /** Absent until it was said which lesion it is. */
  readonly lesionId?: string;
  /** One to five. */
  readonly photos: readonly ExaminedPhoto[];
  /** What the photos come to together; that of the photo where there is one. */
  readonly verdict: Verdict;
  /** Oldest first. */
  readonly earlierVerdicts: readonly EarlierVerdict[];
  /** What the person said about the lesion beside its photos. */
  readonly answers: Answers;
  readonly note: string;
  readonly followUp: FollowUp;
  /** Of the first photo, as are the next two. */
  readonly modalityLogit: number;
  readonly saliency?: Saliency;
  readonly photo: { readonly type: string; readonly bytes: number };
}

const payload1 = v.object({
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  verdict,
  modalityLogit: v.number(),
  photo: v.object({ type: v.string(), bytes: v.number() }),
});

const payload2 = v.object({ ...payload1.entries, answers, saliency: v.exactOptional(saliency) });

const photo3 = v.object({
  type: v.string(),
  bytes: v.number(),
  verdict,
  modalityLogit: v.number(),
  saliency: v.exactOptional(saliency),
});

const payload3 = v.object({
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  patientId: v.string(),
  lesionId: v.exactOptional(v.string()),
  photos: v.pipe(v.array(photo3), v.minLength(1), v.maxLength(MOST_PHOTOS)),
  verdict,
  earlierVerdicts: v.array(v.object({ verdict, replacedAt: v.pipe(v.string(), v.isoTimestamp()) })),
  answers,
  note: v.string(),
  followUp,
});

const photo4 = v.object({ ...photo3.entries, size: v.exactOptional(photoSize) });

const payload4 = v.object({
  ...payload3.entries,
  photos: v.pipe(v.array(photo4), v.minLength(1), v.maxLength(MOST_PHOTOS)),
});

const photo5 = v.object({ ...photo4.entries, fileName: v.exactOptional(v.string()) });

const payload5 = v.object({
  ...payload4.entries,
  photos: v.pipe(v.array(photo5), v.minLength(1), v.maxLength(MOST_PHOTOS)),
});

/** Without what is of the first photo: it is not stored twice. */
type StoredExamination = Omit<Examination, 'id' | 'modalityLogit' | 'saliency' | 'photo'>;

/**
 * 1: without answers. 2: with them. 3: of a person and a lesion, of several photos, with a note and what became known.
 * 4: sizes may have been marked in the photos. 5: photos have the names of their files.
 */
export const EXAMINATION_VERSION = 5;

/** @throws {RecordsError} record-damaged. */
export function readExamination({ id, version, payload }: StoredRecord): Examination {
  switch (version) {
    case 1:
      return examinationFrom(id, ofOnePhoto(parsed(payload1, payload)));
    case 2:
      return examinationFrom(id, ofOnePhoto(parsed(payload2, payload)));
    case 3:
      return examinationFrom(id, parsed(payload3, payload));
    case 4:
      return examinationFrom(id, parsed(payload4, payload));
    case EXAMINATION_VERSION:
      return examinationFrom(id, parsed(payload5, payload));
    default:
      throw unknownVersion(version);
  }
}

/** @throws {RecordsError} record-damaged: what could not be read again is not written. */
export function examinationRecord(examination: Examination): StoredRecord {
  const { id, modalityLogit: _, saliency: __, photo: ___, ...rest } = examination;
  return { id, version: EXAMINATION_VERSION, payload: parsed(payload5, rest) };
}

/** An examination, from what is stored of it. @throws {RecordsError} record-damaged without a photo. */
export function examinationFrom(id: string, stored: StoredExamination): Examination {
  const [first] = stored.photos;
  if (!first) throw new RecordsError('record-damaged', 'no photo');
  const { type, bytes, modalityLogit, saliency } = first;
  return { id, ...stored, modalityLogit, ...(saliency && { saliency }), photo: { type, bytes } };
}

/** Of the photos that have one, in their order. */
export function fileNamesOf({ photos }: Pick<Examination, 'photos'>): readonly string[] {
  return photos.flatMap(({ fileName }) => fileName ?? []);
}

type OfOnePhoto = v.InferOutput<typeof payload1> & Partial<Pick<v.InferOutput<typeof payload2>, 'answers' | 'saliency'>>;

/** Up to version 2 there was one photo, and nobody whose it was but who uses this device. */
function ofOnePhoto(payload: OfOnePhoto): StoredExamination {
  const { takenAt, verdict, photo, modalityLogit, saliency, answers = UNANSWERED } = payload;
  return {
    takenAt,
    patientId: SELF,
    photos: [{ ...photo, verdict, modalityLogit, ...(saliency && { saliency }) }],
    verdict,
    earlierVerdicts: [],
    answers,
    note: '',
    followUp: NO_FOLLOW_UP,
  };
}
