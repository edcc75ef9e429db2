import { useLanguage } from '../../i18n/index.ts';
import type { ExaminationFilter } from '../../records/index.ts';
import { BandBadge } from '../../ui/index.ts';
import { bandsMeant } from './bands-meant.ts';
import css from './filters.module.css';

interface BandsHintProps {
  readonly filter: ExaminationFilter;
  readonly onChange: (filter: ExaminationFilter) => void;
}

/** Words do not find results: where one is named, offers to filter by it. */
export function BandsHint({ filter, onChange }: BandsHintProps) {
  const { t } = useLanguage();
  const meant = bandsMeant(filter.text ?? '', t);
  return (
    <div role="status">
      {meant && (
        <div className={css.meant} data-testid="bands-meant">
          <p>{t('history.search.by-result')}</p>
          {meant.bands.map((band) => (
            <button
              key={band}
              type="button"
              className={css.chip}
              onClick={() => onChange({ ...filter, text: meant.rest, bands: [band] })}
            >
              <BandBadge band={band} word={t(`band.${band}`)} plain />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
