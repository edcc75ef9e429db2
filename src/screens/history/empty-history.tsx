import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { buttonClass, Icon } from '../../ui/index.ts';
import css from './history.module.css';

export function EmptyHistory() {
  const { t } = useLanguage();
  return (
    <div className={css.empty}>
      <Icon name="clock" />
      <h2>{t('history.empty.title')}</h2>
      <p>{t('history.empty.advice')}</p>
      <Link className={buttonClass({ kind: 'primary' })} href="/">
        {t('history.empty.start')}
      </Link>
    </div>
  );
}
