import { type ReactNode, useCallback, useId } from 'react';
import css from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons, the safe one first. */
  readonly actions: ReactNode;
  /** Told when it is closed by Escape or the phone's back gesture. */
  readonly onClose: () => void;
  readonly testId?: string;
}

/**
 * Stands before everything else until it is answered: the browser's own modal dialog, which keeps the focus inside and gives it
 * back. It is open for as long as it is rendered.
 */
export function Dialog({ title, children, actions, onClose, testId }: DialogProps) {
  const id = useId();
  const open = useCallback((dialog: HTMLDialogElement | null) => {
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    // What is taken out of the page while it is open gives no focus back.
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={open}
      className={css.dialog}
      aria-labelledby={id}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={css.content}>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      <div className={css.actions}>{actions}</div>
    </dialog>
  );
}
