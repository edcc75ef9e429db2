import { type ReactNode, useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import {
  describeEvidence,
  evidenceOf,
  type Frame,
  paintEvidence,
  type Saliency,
  type Verdict,
} from '../../judgement/index.ts';
import { FramedPhoto, PhotoOverlay } from '../../ui/index.ts';
import { SaliencyPanel } from './saliency-panel.tsx';
import css from './verdict.module.css';

interface ExaminedPhotoProps {
  readonly url: string;
  readonly alt: string;
  readonly verdict: Verdict;
  /** What the score rests on, if that is known. */
  readonly saliency: Saliency | undefined;
  /** Whether nobody ever measured what its score is worth: then nothing argues from it. */
  readonly isOutside?: boolean;
  /** What can be done with the photo. */
  readonly children?: ReactNode;
}

/** Pixels of a side: finer than the map by far, and enlarged smoothly by the browser. */
const PAINTED_SIDE = 112;
const FIRST_OPACITY = 0.6;
/** Of the longer side. */
const UNSEEN = 0.02;

/** A judged photo with its frame marked, and what its score rests on. */
export function ExaminedPhoto({ url, alt, verdict, saliency, isOutside = false, children }: ExaminedPhotoProps) {
  const { t } = useLanguage();
  const [isShown, setShown] = useState(false);
  const [opacity, setOpacity] = useState(FIRST_OPACITY);
  const evidence = useMemo(
    () => (saliency && !isOutside ? evidenceOf(saliency, verdict) : undefined),
    [saliency, verdict, isOutside],
  );
  const painting = useMemo(() => evidence && paintEvidence(evidence, PAINTED_SIDE), [evidence]);
  const { photo, frame } = verdict.provenance;
  const share = {
    left: frame.x / photo.width,
    top: frame.y / photo.height,
    width: frame.side / photo.width,
    height: frame.side / photo.height,
  };
  return (
    <figure className={css.photo}>
      <FramedPhoto url={url} alt={alt} frame={share}>
        {painting && <PhotoOverlay pixels={painting} opacity={isShown ? opacity : 0} testId="saliency" />}
      </FramedPhoto>
      <figcaption className={css.photoWords}>
        {!coversAll(frame, photo) && <p className={css.small}>{t('verdict.square')}</p>}
        {children}
        {evidence && (
          <SaliencyPanel
            summary={describeEvidence(evidence, saliency?.lesion)}
            opacity={opacity}
            onOpacity={setOpacity}
            onShow={setShown}
          />
        )}
      </figcaption>
    </figure>
  );
}

/** Whether the square leaves nothing of the photo out that anybody would see. */
function coversAll({ side }: Frame, { width, height }: Verdict['provenance']['photo']): boolean {
  return side >= Math.max(width, height) * (1 - UNSEEN);
}
