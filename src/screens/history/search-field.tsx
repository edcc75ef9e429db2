import { useLanguage } from '../../i18n/index.ts';
import { TextField } from '../../ui/index.ts';
import { useTyped } from './use-typed.ts';

/** Long enough that a word is typed as one question. */
const PAUSE_MS = 250;

interface SearchFieldProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Asks once the typing pauses. */
export function SearchField({ text, onSearch }: SearchFieldProps) {
  const { t } = useLanguage();
  const { shown, type } = useTyped(text, (typed) => onSearch(typed.trim() === '' ? '' : typed), PAUSE_MS);
  return (
    <TextField
      kind="search"
      inputMode="search"
      label={t('history.search')}
      value={shown}
      onChange={type}
      testId="history-search"
    />
  );
}
