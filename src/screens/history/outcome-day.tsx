import { useLanguage } from '../../i18n/index.ts';
import { localDay } from '../../records/index.ts';
import { TextField } from '../../ui/index.ts';
import { startOfDay } from './days.ts';
import { useTyped } from './use-typed.ts';

/** A year is typed digit by digit, and each is a year by itself. */
const PAUSE_MS = 600;

interface OutcomeDayProps {
  /** YYYY-MM-DD. */
  readonly stored: string;
  readonly onKeep: (day: string) => void;
}

/** The day on which something became known. */
export function OutcomeDay({ stored, onKeep }: OutcomeDayProps) {
  const { t } = useLanguage();
  const today = localDay(Date.now());
  const isRight = (day: string) => startOfDay(day) !== undefined && day <= today;
  const { shown, type } = useTyped(stored, (day) => isRight(day) && onKeep(day), PAUSE_MS);
  return (
    <TextField
      kind="date"
      label={t('history.outcome.date')}
      value={shown}
      max={today}
      onChange={type}
      problem={isRight(shown) ? undefined : t('history.outcome.date.problem')}
      testId="follow-up-date"
    />
  );
}
