import { useLanguage } from '../../i18n/index.ts';
import type { Provenance } from '../../judgement/index.ts';
import { FramedPhoto } from '../../ui/index.ts';
import css from './verdict.module.css';

interface ExaminedPhotoProps {
  readonly url: string;
  readonly alt: string;
  readonly provenance: Provenance;
}

/** A judged photo with its frame marked. */
export function ExaminedPhoto({ url, alt, provenance: { photo, frame } }: ExaminedPhotoProps) {
  const { t } = useLanguage();
  const share = {
    left: frame.x / photo.width,
    top: frame.y / photo.height,
    width: frame.side / photo.width,
    height: frame.side / photo.height,
  };
  return (
    <figure className={css.photo}>
      <FramedPhoto url={url} alt={alt} frame={share} />
      <figcaption className={css.small}>{t('verdict.square')}</figcaption>
    </figure>
  );
}
