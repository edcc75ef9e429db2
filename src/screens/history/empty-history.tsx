import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { buttonClass, Icon } from '../../ui/index.ts';
import css from './history.module.css';

/** @param emptied - whether there was something until just now. */
export function EmptyHistory({ emptied }: { readonly emptied: boolean }) {
  const { t } = useLanguage();
  const state = emptied ? 'emptied' : 'empty';
  return (
    <div className={css.empty}>
      <Icon name="clock" />
      <h2>{t(`history.${state}.title`)}</h2>
      <p>{t(`history.${state}.advice`)}</p>
      <Link className={buttonClass({ kind: 'primary' })} href="/">
        {t('history.empty.start')}
      </Link>
    </div>
  );
}
