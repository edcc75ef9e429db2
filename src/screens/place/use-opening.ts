import { type RefCallback, useCallback, useRef, useState } from 'react';

interface Opening {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
  /** For the button that opens: it gets the focus back, since the field that had it is gone. */
  readonly focusOnReturn: RefCallback<HTMLButtonElement>;
}

/** A form that takes the place of the button that opens it. */
export function useOpening(): Opening {
  const [isOpen, setOpen] = useState(false);
  const returning = useRef(false);
  const focusOnReturn = useCallback((button: HTMLButtonElement | null) => {
    if (returning.current) button?.focus();
    returning.current = false;
  }, []);
  const close = () => {
    returning.current = true;
    setOpen(false);
  };
  return { isOpen, open: () => setOpen(true), close, focusOnReturn };
}
