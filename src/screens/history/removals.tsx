import { useEffect, useRef } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import css from './removals.module.css';
import type { Removal } from './use-removals.ts';

interface RemovalsProps {
  readonly removals: readonly Removal[];
  readonly onPutBack: (removal: Removal) => void;
}

/** What was removed, the latest first, always in view with its way back. */
export function Removals({ removals, onPutBack }: RemovalsProps) {
  return (
    <div role="status" className={css.removals}>
      {removals.length > 0 && (
        <ul className={css.list}>
          {removals.toReversed().map((removal) => (
            <RemovalRow key={removal.removed.id} removal={removal} onPutBack={onPutBack} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface RemovalRowProps {
  readonly removal: Removal;
  readonly onPutBack: (removal: Removal) => void;
}

function RemovalRow({ removal, onPutBack }: RemovalRowProps) {
  const { t, exactMoment } = useLanguage();
  const date = exactMoment(removal.takenAt);
  // The button that was pressed is gone with its entry: the focus would be lost.
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <li className={css.row}>
      <Icon name="bin" />
      <p>{t('history.removed', { date })}</p>
      <Button ref={undo} aria-label={t('history.put-back', { date })} onClick={() => onPutBack(removal)}>
        {t('kept.undo')}
      </Button>
    </li>
  );
}
