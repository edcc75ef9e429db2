import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { buttonClass, Icon } from '../../ui/index.ts';
import css from './lesion.module.css';

export function NothingSeen() {
  const { t } = useLanguage();
  return (
    <div className={css.empty}>
      <h2>{t('lesion.empty.title')}</h2>
      <p>{t('lesion.empty.advice')}</p>
      <Link className={buttonClass({ kind: 'primary', large: true })} href="/">
        <Icon name="camera" />
        {t('lesion.empty.start')}
      </Link>
    </div>
  );
}
