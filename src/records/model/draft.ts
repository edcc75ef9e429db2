import type { Verdict } from '../../judgement/index.ts';
import type { Answers } from '../../vocabulary/index.ts';
import type { StoredRecord } from '../storage/schema.ts';
import { type Examination, type ExaminedPhoto, examinationFrom } from './examination.ts';
import { type FollowUp, NO_FOLLOW_UP } from './follow-up.ts';
import { SELF } from './patient.ts';
import { type Picture, pictureId, pictureRecord } from './picture.ts';

/** A photo as it was judged, with its pictures. */
export interface DraftPhoto extends Pick<ExaminedPhoto, 'fileName' | 'verdict' | 'modalityLogit' | 'saliency'> {
  readonly photo: Picture;
  readonly thumbnail: Picture;
}

interface Circumstances {
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly answers: Answers;
  /** Who uses this device when absent. */
  readonly patientId?: string;
  /** Of the same person. */
  readonly lesionId?: string;
  readonly note?: string;
  readonly followUp?: FollowUp;
}

/** An examination as it is drawn up, before it has an id: of one photo, or of up to five and what they come to together. */
export type Draft = Circumstances & (DraftPhoto | { readonly photos: readonly DraftPhoto[]; readonly verdict: Verdict });

export interface DrawnUp {
  readonly examination: Examination;
  readonly photos: readonly StoredRecord[];
  readonly thumbnails: readonly StoredRecord[];
  /** Of all pictures together. */
  readonly bytes: number;
}

export function drawnUp(id: string, draft: Draft): DrawnUp {
  const { takenAt, answers, patientId = SELF, lesionId, note = '', followUp = NO_FOLLOW_UP, verdict } = draft;
  const photos = 'photos' in draft ? draft.photos : [draft];
  const examination = examinationFrom(id, {
    takenAt,
    patientId,
    ...(lesionId !== undefined && { lesionId }),
    photos: photos.map(examinedPhoto),
    verdict,
    earlierVerdicts: [],
    answers,
    note,
    followUp,
  });
  return {
    examination,
    photos: photos.map(({ photo }, at) => pictureRecord(pictureId(id, at), photo)),
    thumbnails: photos.map(({ thumbnail }, at) => pictureRecord(pictureId(id, at), thumbnail)),
    bytes: photos.reduce((sum, { photo, thumbnail }) => sum + photo.bytes.byteLength + thumbnail.bytes.byteLength, 0),
  };
}

function examinedPhoto({ photo, fileName, verdict, modalityLogit, saliency }: DraftPhoto): ExaminedPhoto {
  const { type, bytes } = photo;
  const judged = { verdict, modalityLogit, ...(saliency && { saliency }) };
  return { type, bytes: bytes.byteLength, ...(fileName && { fileName }), ...judged };
}
