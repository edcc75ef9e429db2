import { type ReactNode, useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { buttonClass, Icon, joined } from '../../ui/index.ts';
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
  if (!newer && !older) return null;
  return (
    <nav className={css.neighbours} aria-label={t('history.detail.neighbours')}>
      <Neighbour from={id} to={newer}>
        <Icon name="back" />
        {t('history.detail.newer')}
      </Neighbour>
      <Neighbour from={id} to={older}>
        {t('history.detail.older')}
        <span className={css.onward}>
          <Icon name="back" />
        </span>
      </Neighbour>
    </nav>
  );
}

interface NeighbourProps {
  readonly from: string;
  /** Undefined at the end of the list: the place stays, so that the other does not stand alone on the wrong side. */
  readonly to: string | undefined;
  readonly children: ReactNode;
}

function Neighbour({ from, to, children }: NeighbourProps) {
  const look = buttonClass({ kind: 'quiet' });
  if (!to) {
    return (
      <span className={joined(look, css.end)} aria-hidden="true">
        {children}
      </span>
    );
  }
  return (
    <Link className={look} href={`/history/${to}`} onClick={() => goOnTo(from, to)}>
      {children}
    </Link>
  );
}
