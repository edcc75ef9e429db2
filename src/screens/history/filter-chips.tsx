import { useLanguage } from '../../i18n/index.ts';
import type { ExaminationFilter } from '../../records/index.ts';
import { Button, Icon, VisuallyHidden } from '../../ui/index.ts';
import type { AskedFor } from './filter-words.ts';
import css from './filters.module.css';

interface FilterChipsProps {
  readonly asked: readonly AskedFor[];
  readonly onChange: (filter: ExaminationFilter) => void;
}

/** What is asked for, each with a way to take it back. */
export function FilterChips({ asked, onChange }: FilterChipsProps) {
  const { t } = useLanguage();
  if (asked.length === 0) return null;
  return (
    <div className={css.asked}>
      <ul className={css.chips} aria-label={t('history.filters.active')}>
        {asked.map(({ key, words, without }) => (
          <li key={key}>
            <button type="button" className={css.chip} onClick={() => onChange(without)}>
              <VisuallyHidden>{t('history.filters.remove', { filter: words })}</VisuallyHidden>
              <span aria-hidden="true">{words}</span>
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
      <Button kind="quiet" onClick={() => onChange({})}>
        {t('history.filters.clear')}
      </Button>
    </div>
  );
}
