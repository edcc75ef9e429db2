import type { ChangeEvent, ReactNode } from 'react';
import css from './button.module.css';
import { type ButtonLook, buttonClass } from './button.tsx';
import { joined } from './joined.ts';

interface FileButtonProps extends ButtonLook {
  readonly children: ReactNode;
  readonly accept: string;
  readonly capture?: 'environment';
  readonly testId?: string;
  readonly onFile: (file: File) => void;
}

/** A file input that looks like a button. */
export function FileButton({ children, accept, capture, testId, onFile, ...look }: FileButtonProps) {
  const pick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    // Without this a second choice of the same file would be no change.
    currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <label className={joined(buttonClass(look), css.file)}>
      {children}
      <input className={css.input} type="file" accept={accept} capture={capture} data-testid={testId} onChange={pick} />
    </label>
  );
}
