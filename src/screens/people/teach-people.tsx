import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { buttonClass, Icon } from '../../ui/index.ts';
import css from './people.module.css';

/** What the place is for, while there is nobody but who uses this device. */
export function TeachPeople() {
  const { t } = useLanguage();
  return (
    <div className={css.teach} data-testid="teach-people">
      <Icon name="person" />
      <h2>{t('people.teach.title')}</h2>
      <p>{t('people.teach.words')}</p>
      <p>
        <Link className={buttonClass({ kind: 'quiet' })} href="/people/self">
          {t('people.teach.me')}
        </Link>
      </p>
    </div>
  );
}
