import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { buttonClass, Icon } from '../../ui/index.ts';
import type { Place } from '../place/place.ts';
import { useServices } from '../services.tsx';
import css from './lesion.module.css';

/** @param place the spot's: what is checked next is its first photo. */
export function NothingSeen({ place }: { readonly place: Place }) {
  const { t } = useLanguage();
  const { session } = useServices();
  return (
    <div className={css.empty}>
      <h2>{t('lesion.empty.title')}</h2>
      <p>{t('lesion.empty.advice')}</p>
      <Link
        className={buttonClass({ kind: 'primary', large: true })}
        href="/"
        onClick={() => session.startFor(place)}
        data-testid="check-for"
      >
        <Icon name="camera" />
        {t('lesion.empty.start')}
      </Link>
    </div>
  );
}
