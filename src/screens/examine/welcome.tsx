import { useLanguage } from '../../i18n/index.ts';
import { Icon, Mark } from '../../ui/index.ts';
import { FirstRun } from '../first-run/first-run.tsx';
import css from './examine.module.css';

interface WelcomeProps {
  /** The picture gives way where there is something to say. */
  readonly withPicture: boolean;
  /** What to do is known after a first try. */
  readonly withLead: boolean;
}

export function Welcome({ withPicture, withLead }: WelcomeProps) {
  const { t } = useLanguage();
  return (
    <>
      {withLead && <p className={css.lead}>{t('examine.lead')}</p>}
      <div className={css.aside}>
        <FirstRun>
          {withPicture && (
            <div className={css.finder}>
              <Mark />
            </div>
          )}
        </FirstRun>
      </div>
      <p className={css.private}>
        <Icon name="shield" />
        {t('examine.private')}
      </p>
    </>
  );
}
