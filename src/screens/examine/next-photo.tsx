import { useLanguage } from '../../i18n/index.ts';
import { useServices } from '../services.tsx';
import css from './next-photo.module.css';
import { PhotoChooser } from './photo-chooser.tsx';

/** The way to the next photo, within reach of a thumb while a verdict is read. */
export function NextPhoto() {
  const { t } = useLanguage();
  const { session } = useServices();
  return (
    <section className={css.next} aria-label={t('examine.another')} data-testid="next-photo">
      <p className={css.caption} aria-hidden="true">
        {t('examine.another')}
      </p>
      <PhotoChooser compact onPhotos={session.take} />
    </section>
  );
}
