import { type ReactNode, useId } from 'react';
import css from './option-list.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: ReactNode;
  readonly picture?: ReactNode;
}

interface OptionListProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
  readonly testId?: string;
}

/** Radio buttons below each other, each with more to say than its name. */
export function OptionList<Value extends string>({ label, options, value, onChoose, testId }: OptionListProps<Value>) {
  const id = useId();
  return (
    <div className={css.group} role="radiogroup" aria-labelledby={id} data-testid={testId}>
      <span id={id} className={css.label}>
        {label}
      </span>
      <div className={css.list}>
        {options.map((option, at) => (
          <label key={option.value} className={css.option}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
              aria-labelledby={`${id}-${at}`}
              aria-describedby={option.detail ? `${id}-${at}-detail` : undefined}
            />
            {option.picture}
            <span className={css.words}>
              <span id={`${id}-${at}`} className={css.name}>
                {option.label}
              </span>
              {option.detail && (
                <span id={`${id}-${at}-detail`} className={css.detail}>
                  {option.detail}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
