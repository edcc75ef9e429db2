import type { ChangeEvent, ReactNode } from 'react';
import css from './button.module.css';
import { type ButtonLook, buttonClass } from './button.tsx';
import { joined } from './joined.ts';

interface FileButtonProps extends ButtonLook {
  readonly children: ReactNode;
  readonly accept: string;
  readonly capture?: 'environment';
  readonly testId?: string;
  /** Whether several can be chosen at once. */
  readonly multiple?: boolean;
  readonly onFile?: (file: File) => void;
  /** Told all that were chosen. */
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A file input that looks like a button. */
export function FileButton({ children, accept, capture, testId, multiple, onFile, onFiles, ...look }: FileButtonProps) {
  const pick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // Without this a second choice of the same file would be no change.
    currentTarget.value = '';
    const [file] = files;
    if (!file) return;
    onFile?.(file);
    onFiles?.(files);
  };
  return (
    <label className={joined(buttonClass(look), css.file)}>
      {children}
      <input
        className={css.input}
        type="file"
        accept={accept}
        capture={capture}
        multiple={multiple}
        data-testid={testId}
        onChange={pick}
      />
    </label>
  );
}
