import { useId } from 'react';
import css from './choices.module.css';
import { joined } from './joined.ts';

const TAKES_BACK: ReadonlySet<string> = new Set([' ', 'Backspace', 'Delete']);

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  /** Told `undefined` when the chosen one is taken back. */
  readonly onChoose: (value: Value | undefined) => void;
  /** Whether pressing the chosen one again takes it back. */
  readonly clearable?: boolean;
  readonly disabled?: boolean;
  /** The label beside the options rather than above them. */
  readonly inline?: boolean;
  readonly testId?: string;
}

/** Radio buttons that look like buttons: one of them, or none yet. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, options, value, onChoose, clearable = false, disabled = false, inline = false, testId } = props;
  const id = useId();
  return (
    <div
      className={joined(css.choices, inline && css.inline)}
      role="radiogroup"
      aria-labelledby={id}
      data-testid={testId}
      data-value={value ?? 'none'}
    >
      <span id={id}>{label}</span>
      <span className={css.options}>
        {options.map((option) => (
          <label key={option.value} className={css.option}>
            <input
              className={css.input}
              type="radio"
              name={id}
              checked={option.value === value}
              disabled={disabled}
              onChange={() => onChoose(option.value)}
              // A click on what is chosen already is no change.
              onClick={() => clearable && option.value === value && onChoose(undefined)}
              // Nor does the keyboard click on it.
              onKeyDown={(event) => {
                if (!clearable || option.value !== value || !TAKES_BACK.has(event.key)) return;
                event.preventDefault();
                onChoose(undefined);
              }}
            />
            {option.label}
          </label>
        ))}
      </span>
    </div>
  );
}
