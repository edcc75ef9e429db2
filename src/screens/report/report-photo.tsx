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
  /** Whether anything of its score may be said. */
  readonly isScored: boolean;
}

const PAINTED_SIDE = 112;
const OPACITY = 0.6;

/** A photo with its judged square, and beside it the same with what its score rests on. */
export function ReportPhoto({ examination: { id, photos }, at, isScored }: ReportPhotoProps) {
  const language = useLanguage();
  const { t, probability } = language;
  const { records } = useServices();
  const url = usePictureUrl(useCallback(() => records.photo(id, at), [records, id, at]));
  const photo = photos[at];
  const evidence = useMemo(
    () => (isScored && photo?.saliency ? evidenceOf(photo.saliency, photo.verdict) : undefined),
    [isScored, photo],
  );
  const painting = useMemo(() => evidence && paintEvidence(evidence, PAINTED_SIDE), [evidence]);
  if (!url || !photo) return null;
  const { band, probability: share, operatingPoints, provenance } = photo.verdict;
  const { frame, photo: whole } = provenance;
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
          {isScored && photos.length > 1 && band !== 'refused' && ` · ${probability(share, Object.values(operatingPoints))}`}
          {photo.size && ` · ${t('report.size')}: ${sizeInWords(photo.size, language)}`}
        </figcaption>
      </figure>
      {painting && (
        <figure className={css.photo}>
          <FramedPhoto url={url} alt={t('report.evidence.of', { photo: at + 1 })} frame={square}>
            <PhotoOverlay pixels={painting} opacity={OPACITY} />
          </FramedPhoto>
          <figcaption>{evidence && saliencyWords(describeEvidence(evidence, photo.saliency?.lesion), t)}</figcaption>
        </figure>
      )}
    </>
  );
}
