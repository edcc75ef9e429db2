import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import css from './report.module.css';
import { ReportPhoto } from './report-photo.tsx';

interface ReportPhotosProps {
  readonly examination: Examination;
  /** Whether anything of the score may be said. */
  readonly isScored: boolean;
}

/** The photos of a check, and what the colours over them mean where there are any. */
export function ReportPhotos({ examination, isScored }: ReportPhotosProps) {
  const { t } = useLanguage();
  const { photos } = examination;
  return (
    <section className={css.part}>
      <div className={css.photos}>
        {photos.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a photo is known by its place in the examination
          <ReportPhoto key={at} examination={examination} at={at} isScored={isScored} />
        ))}
      </div>
      {isScored && photos.some(({ saliency }) => saliency) && <p className={css.small}>{t('report.evidence')}</p>}
    </section>
  );
}
