import { useLanguage } from '../../i18n/index.ts';
import type { ExaminationFilter, Patient } from '../../records/index.ts';
import { SelectField, Toggles } from '../../ui/index.ts';
import { MODALITIES } from '../../vocabulary/index.ts';
import { BANDS, OUTCOMES, SITES } from '../history-address.ts';
import { personName } from '../place/place-words.ts';
import { DayFilter } from './day-filter.tsx';
import css from './filters.module.css';

interface FilterPanelProps {
  readonly filter: ExaminationFilter;
  /** Everybody of whom something is kept. */
  readonly patients: readonly Patient[];
  readonly onChange: (filter: ExaminationFilter) => void;
}

const ANY = 'any';
const SEVERAL = 'several';

/** What can be asked for beside words. */
export function FilterPanel({ filter, patients, onChange }: FilterPanelProps) {
  const { t } = useLanguage();
  const { bands = [], outcomes = [], sites = [], modality, patientId } = filter;
  const any = { value: ANY, label: t('history.filter.any') };
  const siteOptions = SITES.map((site) => ({
    value: site,
    label: site === 'unknown' ? t('history.filter.unknown') : t(`site.${site}`),
  }));
  const named = patients.map((patient) => ({ value: patient.id, label: personName(patient, t) }));
  return (
    <div className={css.panel}>
      <Toggles
        label={t('history.filter.band')}
        options={BANDS.map((band) => ({ value: band, label: t(`band.${band}`) }))}
        chosen={bands}
        onChange={(chosen) => onChange({ ...filter, bands: chosen })}
        testId="filter-band"
      />
      <Toggles
        label={t('history.filter.outcome')}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
        chosen={outcomes}
        onChange={(chosen) => onChange({ ...filter, outcomes: chosen })}
        testId="filter-outcome"
      />
      <div className={css.fields}>
        {patients.length > 1 && (
          <SelectField
            label={t('history.filter.person')}
            options={[any, ...named.sort((one, other) => one.label.localeCompare(other.label))]}
            value={patientId ?? ANY}
            onChange={(id) => onChange({ ...filter, patientId: id === ANY ? undefined : id })}
            testId="filter-person"
          />
        )}
        <SelectField
          label={t('history.filter.site')}
          options={[
            any,
            ...(sites.length > 1 ? [{ value: SEVERAL, label: t('history.filter.several') } as const] : []),
            ...siteOptions,
          ]}
          value={sites.length > 1 ? SEVERAL : (sites[0] ?? ANY)}
          onChange={(site) =>
            site !== SEVERAL &&
            onChange({ ...filter, sites: site === ANY ? undefined : SITES.filter((one) => one === site) })
          }
          testId="filter-site"
        />
        <SelectField
          label={t('history.filter.modality')}
          options={[any, ...MODALITIES.map((value) => ({ value, label: t(`history.filter.modality.${value}`) }))]}
          value={modality ?? ANY}
          onChange={(chosen) => onChange({ ...filter, modality: MODALITIES.find((one) => one === chosen) })}
          testId="filter-modality"
        />
        <DayFilter
          label={t('history.filter.from')}
          start={filter.from}
          after={0}
          onChange={(from) => onChange({ ...filter, from })}
          testId="filter-from"
        />
        <DayFilter
          label={t('history.filter.to')}
          start={filter.to}
          after={1}
          onChange={(to) => onChange({ ...filter, to })}
          testId="filter-to"
        />
      </div>
    </div>
  );
}
