import css from './tick.module.css';

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly testId?: string;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox with its words, large enough for a thumb. */
export function Tick({ label, checked, disabled = false, testId, onChange }: TickProps) {
  return (
    <label className={css.tick}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        data-testid={testId}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
