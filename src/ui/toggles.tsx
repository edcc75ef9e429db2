import css from './choices.module.css';

interface TogglesProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  /** In the order of the options. */
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly testId?: string;
}

/** Checkboxes that look like buttons: any number of them. */
export function Toggles<Value extends string>({ label, options, chosen, onChange, testId }: TogglesProps<Value>) {
  const toggle = (value: Value, isOn: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value ? isOn : chosen.includes(one))));
  return (
    <fieldset className={css.group} data-testid={testId} data-value={chosen.join(' ') || 'none'}>
      <legend className={css.legend}>{label}</legend>
      <span className={css.options}>
        {options.map((option) => (
          <label key={option.value} className={css.option}>
            <input
              className={css.input}
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={({ currentTarget }) => toggle(option.value, currentTarget.checked)}
            />
            {option.label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
