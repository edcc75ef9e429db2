import { Suspense } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Skeleton } from '../../ui/index.ts';
import { late } from '../late.ts';
import { useServices } from '../services.tsx';
import css from './place-panel.module.css';
import type { Judged } from './state.ts';

const PlacePicker = late(async () => (await import('../place/place-picker.tsx')).PlacePicker);

/** Whose spot was examined, and where it is. */
export function PlacePanel({ judged: { place, kept } }: { readonly judged: Judged }) {
  const { t } = useLanguage();
  const { session } = useServices();
  if (kept.status !== 'kept') return null;
  const { lesionId } = place;
  return (
    <section className={css.panel} aria-label={t('examine.place.title')}>
      <Suspense fallback={<Skeleton label={t('app.loading')} />}>
        <PlacePicker value={place} onChange={session.moveTo} />
      </Suspense>
      <p role="status" className={css.saved} data-testid="place-saved" data-value={lesionId ?? ''}>
        {lesionId !== undefined && (
          <>
            {t('examine.place.saved')} <Link href={`/lesions/${lesionId}`}>{t('examine.place.timeline')}</Link>
          </>
        )}
      </p>
    </section>
  );
}
