import { useCallback, useMemo } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { describeEvidence, evidenceOf, paintEvidence } from '../../judgement/index.ts';
import type { Examination } from '../../records/index.ts';
import { FramedPhoto, PhotoOverlay } from '../../ui/index.ts';
import { sizeInWords } from '../lesion/size-words.ts';
import { useServices } from '../services.tsx';
import { usePictureUrl } from '../use-stored.ts';
import { saliencyWords } from '../verdict/saliency-words.ts';
import css from './report.module.css';

interface ReportPhotoProps {
  readonly examination: Examination;
  /** Its place in the examination, from 0. */
  readonly at: number;
}

const PAINTED_SIDE = 112;
const OPACITY = 0.6;

/** A photo with its judged square, and beside it the same with what its score rests on. */
export function ReportPhoto({ examination: { id, photos }, at }: ReportPhotoProps) {
  const language = useLanguage();
  const { t, probability } = language;
  const { records } = useServices();
  const url = usePictureUrl(useCallback(() => records.photo(id, at), [records, id, at]));
  const photo = photos[at];
  const evidence = useMemo(() => photo?.saliency && evidenceOf(photo.saliency, photo.verdict), [photo]);
  const painting = useMemo(() => evidence && paintEvidence(evidence, PAINTED_SIDE), [evidence]);
  if (!url || !photo) return null;
  const { frame, photo: whole } = photo.verdict.provenance;
  const square = {
    left: frame.x / whole.width,
    top: frame.y / whole.height,
    width: frame.side / whole.width,
    height: frame.side / whole.height,
  };
  const words = t('report.photo', { photo: at + 1 });
  return (
    <>
      <figure className={css.photo}>
        <FramedPhoto url={url} alt={words} frame={square} />
        <figcaption>
          {words}
          {photos.length > 1 &&
            photo.verdict.band !== 'refused' &&
            ` · ${probability(photo.verdict.probability, Object.values(photo.verdict.operatingPoints))}`}
          {photo.size && ` · ${t('report.size')}: ${sizeInWords(photo.size, language)}`}
        </figcaption>
      </figure>
      {painting && (
        <figure className={css.photo}>
          <FramedPhoto url={url} alt={t('report.evidence')} frame={square}>
            <PhotoOverlay pixels={painting} opacity={OPACITY} />
          </FramedPhoto>
          <figcaption>
            {evidence && saliencyWords(describeEvidence(evidence, photo.saliency?.lesion), t)} {t('report.evidence')}
          </figcaption>
        </figure>
      )}
    </>
  );
}
