import { useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { buttonClass, Icon } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import css from './detail.module.css';
import { goOnTo, listFilterOf } from './list-place.ts';
import { neighboursOf } from './neighbours.ts';

/** The way to the checks before and after in the list from which this one was opened. */
export function NeighbourLinks({ examination }: { readonly examination: Examination }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const { id, takenAt } = examination;
  const stored = useStored(
    useCallback(() => neighboursOf(records, listFilterOf(id), { id, takenAt }), [records, id, takenAt]),
  );
  const { newer, older } = stored.stage === 'here' ? stored.value : {};
  const look = buttonClass({ kind: 'quiet' });
  return (
    <nav className={css.neighbours} aria-label={t('history.detail.neighbours')}>
      {newer && (
        <Link className={look} href={`/history/${newer}`} onClick={() => goOnTo(id, newer)}>
          <Icon name="back" />
          {t('history.detail.newer')}
        </Link>
      )}
      {older && (
        <Link className={look} href={`/history/${older}`} onClick={() => goOnTo(id, older)}>
          {t('history.detail.older')}
          <span className={css.onward}>
            <Icon name="back" />
          </span>
        </Link>
      )}
    </nav>
  );
}
