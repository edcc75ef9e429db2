import { Field, type FieldWords } from './field.tsx';

interface SelectFieldProps<Value extends string> extends FieldWords {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly testId?: string;
}

/** One of a list: the browser's own, which phones show large. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, problem, options, value, onChange, testId } = props;
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ties) => (
        <select {...ties} data-testid={testId} value={value} onChange={({ target }) => choose(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
