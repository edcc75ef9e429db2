import { useCallback, useId, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { ExaminationFilter, Patient } from '../../records/index.ts';
import { Button, Icon, joined } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { BandsHint } from './bands-hint.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { askedFor } from './filter-words.ts';
import css from './filters.module.css';
import { SearchField } from './search-field.tsx';
import { useDays } from './use-days.ts';

interface FiltersProps {
  readonly filter: ExaminationFilter;
  readonly patients: readonly Patient[];
  /** @param replaces see `useFilter`. */
  readonly onChange: (filter: ExaminationFilter, replaces?: boolean) => void;
}

/** Words to search for, and a panel of what else can be asked for: folded away on phones, in sight where there is room. */
export function Filters({ filter, patients, onChange }: FiltersProps) {
  const { t } = useLanguage();
  const { day } = useDays();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const lesion = useAskedLesion(filter.lesionId);
  const asked = askedFor(filter, { t, day }, { patients, lesion });
  const count = asked.filter(({ key }) => !key.startsWith('text ')).length;
  return (
    <search className={css.filters}>
      <div className={css.bar}>
        <SearchField text={filter.text ?? ''} onSearch={(text) => onChange({ ...filter, text }, true)} />
        <div className={css.opener}>
          <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            <Icon name="sliders" />
            {count > 0 ? t('history.filters.count', { count }) : t('history.filters')}
          </Button>
        </div>
      </div>
      <BandsHint filter={filter} onChange={onChange} />
      <div id={id} className={joined(css.foldable, !isOpen && css.folded)}>
        <FilterPanel filter={filter} patients={patients} onChange={onChange} />
      </div>
      <FilterChips asked={asked} onChange={onChange} />
    </search>
  );
}

function useAskedLesion(id: string | undefined) {
  const { records } = useServices();
  const stored = useStored(useCallback(async () => (id === undefined ? undefined : records.lesion(id)), [records, id]));
  return stored.stage === 'here' ? stored.value : undefined;
}
