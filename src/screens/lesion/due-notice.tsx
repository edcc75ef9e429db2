import { useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { lesionTitle } from '../place/place-words.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { startOf } from './days.ts';
import { dueLesions } from './due-lesions.ts';
import css from './due-notice.module.css';
import { useAppBadge } from './use-app-badge.ts';

/** Enough for a glance; the rest is counted. */
const MOST_NAMED = 5;

/** Lesions that are due to be looked at, with the number on the app's icon where it can bear one. Nothing while none is due. */
export function DueNotice() {
  const { t, locale } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => dueLesions(records), [records]));
  const due = stored.stage === 'here' ? stored.value : undefined;
  useAppBadge(due?.length);
  if (!due || due.length === 0) return null;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <div data-testid="due" data-value={due.length}>
      <Notice kind="hint" title={t('lesion.due.title', { count: due.length })}>
        <ul className={css.list}>
          {due.slice(0, MOST_NAMED).map(({ lesion, since, isDoctorAdvised }) => (
            <li key={lesion.id}>
              <Link className={css.link} href={`/lesions/${lesion.id}`}>
                {t('lesion.due.one', { name: lesionTitle(lesion, t), date: dates.format(startOf(since)) })}
              </Link>
              {isDoctorAdvised && <p className={css.first}>{t('lesion.due.doctor')}</p>}
            </li>
          ))}
        </ul>
        {due.length > MOST_NAMED && <p>{t('lesion.due.more', { count: due.length - MOST_NAMED })}</p>}
      </Notice>
    </div>
  );
}
