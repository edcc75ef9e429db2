import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import css from './percent-field.module.css';

interface PercentFieldProps {
  readonly label: string;
  /** Said while what stands there is no share above 0 and below 100 %. */
  readonly problem: string;
  /** Above 0 and below 1; where it starts. */
  readonly initial: number;
  readonly testId?: string;
  /** Told of shares above 0 and below 1 only. */
  readonly onChange: (value: number) => void;
}

/**
 * A share to be typed as percent, with a point or a comma. Editable text rather than an input: where there is one of those,
 * Chromium's autofill asks a server of Google's about the form, and from this page nothing is asked of anybody.
 */
export function PercentField({ label, problem, initial, testId, onChange }: PercentFieldProps) {
  const id = useId();
  const [start] = useState(() => String(Number((initial * 100).toPrecision(3))));
  const [wrong, setWrong] = useState(false);
  const type = ({ currentTarget }: FormEvent<HTMLElement>) => {
    const share = shareFrom(currentTarget.textContent);
    setWrong(share === undefined);
    if (share !== undefined) onChange(share);
  };
  return (
    <div className={css.field}>
      <span id={id}>{label}</span>
      <span className={css.line}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <span
          className={css.input}
          role="textbox"
          contentEditable
          suppressContentEditableWarning
          tabIndex={0}
          inputMode="decimal"
          aria-labelledby={id}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-problem` : undefined}
          data-testid={testId}
          onInput={type}
          onKeyDown={keepOneLine}
        >
          {start}
        </span>
        %
      </span>
      {wrong && (
        <span id={`${id}-problem`} className={css.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}

function keepOneLine(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}

function shareFrom(text: string | null): number | undefined {
  const words = text?.trim() ?? '';
  const percent = words === '' ? Number.NaN : Number(words.replace(',', '.'));
  return percent > 0 && percent < 100 ? percent / 100 : undefined;
}
