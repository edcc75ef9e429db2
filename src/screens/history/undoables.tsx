import { useEffect, useRef } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { SELF } from '../../records/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { personName } from '../place/place-words.ts';
import css from './undoables.module.css';
import type { Undoable } from './use-undoables.ts';

interface UndoablesProps {
  readonly undoables: readonly Undoable[];
  readonly onUndo: (undoable: Undoable) => void;
  /** Told that its way back is not needed. */
  readonly onClose: (undoable: Undoable) => void;
}

/** What was done, the latest first, always in view with its way back, until it is closed. */
export function Undoables({ undoables, onUndo, onClose }: UndoablesProps) {
  return (
    <div role="status" className={css.undoables}>
      {undoables.length > 0 && (
        <ul className={css.list}>
          {undoables.toReversed().map((undoable) => (
            <UndoableRow key={undoable.key} undoable={undoable} onUndo={onUndo} onClose={onClose} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface UndoableRowProps extends Omit<UndoablesProps, 'undoables'> {
  readonly undoable: Undoable;
}

function UndoableRow({ undoable, onUndo, onClose }: UndoableRowProps) {
  const { t } = useLanguage();
  const { done, undo } = useUndoableWords(undoable);
  // The button that was pressed is gone with its entry: the focus would be lost.
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <li className={css.row}>
      <p>{done}</p>
      <Button ref={button} aria-label={undo} onClick={() => onUndo(undoable)}>
        {t('kept.undo')}
      </Button>
      <Button kind="quiet" aria-label={t('history.undo.close', { what: done })} onClick={() => onClose(undoable)}>
        <Icon name="cross" />
      </Button>
    </li>
  );
}

function useUndoableWords({ what }: Undoable): { readonly done: string; readonly undo: string } {
  const { t, moment, exactMoment } = useLanguage();
  if (what.kind === 'removed-one') {
    const takenAt = new Date(what.takenAt).toISOString();
    return {
      done: t('history.removed', { date: moment(takenAt) }),
      undo: t('history.put-back', { date: exactMoment(takenAt) }),
    };
  }
  const { count } = what;
  if (what.kind === 'removed') {
    return { done: t('history.removed.many', { count }), undo: t('history.put-back.removed', { count }) };
  }
  const { patient } = what;
  const isMine = patient.id === SELF && patient.name.trim() === '';
  const done = isMine
    ? t('history.moved.mine', { count })
    : t('history.moved.many', { count, person: personName(patient, t) });
  return { done, undo: t('history.put-back.moved', { count }) };
}
