import { useLanguage } from '../../i18n/index.ts';
import { placedBy } from '../../ui/index.ts';
import css from './camera.module.css';
import { GUIDE_SHARES } from './guide-crop.ts';

/** A circle for the skin around the lesion, and a third of its width for the lesion. */
export function LesionGuide() {
  const { t } = useLanguage();
  return (
    <div
      className={css.guide}
      style={placedBy({ '--of-width': GUIDE_SHARES.width * 100, '--of-height': GUIDE_SHARES.height * 100 })}
    >
      <div className={css.circle} aria-hidden="true">
        <div className={css.spot} />
      </div>
      <p className={css.words}>{t('camera.guide')}</p>
    </div>
  );
}
