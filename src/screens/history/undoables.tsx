import { useEffect, useRef } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import css from './undoables.module.css';
import type { Undoable } from './use-undoables.ts';

interface UndoablesProps {
  readonly undoables: readonly Undoable[];
  readonly onUndo: (undoable: Undoable) => void;
}

/** What was done, the latest first, always in view with its way back. */
export function Undoables({ undoables, onUndo }: UndoablesProps) {
  return (
    <div role="status" className={css.undoables}>
      {undoables.length > 0 && (
        <ul className={css.list}>
          {undoables.toReversed().map((undoable) => (
            <UndoableRow key={undoable.key} undoable={undoable} onUndo={onUndo} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface UndoableRowProps {
  readonly undoable: Undoable;
  readonly onUndo: (undoable: Undoable) => void;
}

function UndoableRow({ undoable, onUndo }: UndoableRowProps) {
  const { t } = useLanguage();
  const { done, undo } = useUndoableWords(undoable);
  // The button that was pressed is gone with its entry: the focus would be lost.
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <li className={css.row}>
      <Icon name={undoable.what.kind === 'moved' ? 'check' : 'bin'} />
      <p>{done}</p>
      <Button ref={button} aria-label={undo} onClick={() => onUndo(undoable)}>
        {t('kept.undo')}
      </Button>
    </li>
  );
}

function useUndoableWords({ what }: Undoable): { readonly done: string; readonly undo: string } {
  const { t, exactMoment } = useLanguage();
  if (what.kind === 'removed-one') {
    const date = exactMoment(new Date(what.takenAt).toISOString());
    return { done: t('history.removed', { date }), undo: t('history.put-back', { date }) };
  }
  const { kind, count } = what;
  return { done: t(`history.${kind}.many`, { count }), undo: t(`history.put-back.${kind}`, { count }) };
}
