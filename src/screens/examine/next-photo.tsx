import { Suspense } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { late } from '../late.ts';
import { useServices } from '../services.tsx';
import css from './next-photo.module.css';
import { PhotoChooser } from './photo-chooser.tsx';

const NextName = late(async () => (await import('./next-name.tsx')).NextName);

/** The way to the next photo, within reach of a thumb while a verdict is read; it says whose it will be. */
export function NextPhoto() {
  const { t } = useLanguage();
  const { session } = useServices();
  return (
    <section className={css.next} aria-label={t('examine.another')} data-testid="next-photo">
      <p className={css.caption}>
        <span aria-hidden="true">{t('examine.another')}</span>
        <Suspense>
          <NextName />
        </Suspense>
      </p>
      <PhotoChooser compact onPhotos={session.take} />
    </section>
  );
}
