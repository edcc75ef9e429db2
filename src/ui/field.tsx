import { type ReactNode, useId } from 'react';
import css from './field.module.css';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands there and what to do; nothing while it is right. */
  readonly problem?: string | undefined;
}

/** What ties an input to its words. */
export interface InputTies {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps extends FieldWords {
  readonly children: (ties: InputTies) => ReactNode;
}

/** An input with its label above it, and a hint or what is wrong below. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const words = problem ?? hint;
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: css.input,
        'aria-invalid': problem !== undefined,
        'aria-describedby': words === undefined ? undefined : `${id}-words`,
      })}
      {words !== undefined && (
        <span id={`${id}-words`} className={problem === undefined ? css.hint : css.problem}>
          {words}
        </span>
      )}
    </div>
  );
}
