import { localDay } from '../../records/index.ts';
import { TextField } from '../../ui/index.ts';
import { startOfDay } from './days.ts';
import { useTyped } from './use-typed.ts';

/** A year is typed digit by digit, and each is a year by itself. */
const PAUSE_MS = 600;

interface DayFilterProps {
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly start: number | undefined;
  /** 1 where the day is the last one of a span, which ends when the next one begins. */
  readonly after: 0 | 1;
  readonly onChange: (start: number | undefined) => void;
  readonly testId: string;
}

/** One end of a span of days. */
export function DayFilter({ label, start, after, onChange, testId }: DayFilterProps) {
  const asked = start === undefined ? '' : localDay(start - after);
  const ask = (day: string) => {
    const typed = startOfDay(day, after);
    if (day === '' || typed !== undefined) onChange(typed);
  };
  const { shown, type } = useTyped(asked, ask, PAUSE_MS);
  return <TextField kind="date" label={label} value={shown} onChange={type} testId={testId} />;
}
