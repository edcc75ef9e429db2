import { Field, type FieldWords } from './field.tsx';

interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'search' | 'date' | 'datetime-local';
  /** Several lines. */
  readonly long?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'search';
  /** Days (YYYY-MM-DD) or moments (YYYY-MM-DDTHH:mm) between which a date lies. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly testId?: string;
}

/**
 * Text, words to be searched for, a day (YYYY-MM-DD), or a day with its time (YYYY-MM-DDTHH:mm, of this device). Nothing of it is
 * offered to be filled in by the browser, nor checked for spelling: some browsers send what is typed to a server for that.
 */
export function TextField(props: TextFieldProps) {
  const { label, hint, problem, value, onChange, kind = 'text', long = false, testId, ...limits } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ties) => {
        const shared = { ...ties, value, 'data-testid': testId, autoComplete: 'off', spellCheck: false };
        return long ? (
          <textarea {...shared} maxLength={limits.maxLength} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <input {...shared} {...limits} type={kind} onChange={({ target }) => onChange(target.value)} />
        );
      }}
    </Field>
  );
}
