import { useLanguage } from '../../i18n/index.ts';
import type { Looks } from '../../records/index.ts';
import { BandBadge, joined } from '../../ui/index.ts';
import { useDay } from '../place/use-day.ts';
import css from './people.module.css';

interface StandingProps {
  readonly looks: Pick<Looks, 'latest' | 'open'>;
}

/**
 * How it stands with a person or a spot: first the check after which a doctor was advised, while nobody has said what became of
 * it; then the latest one, with its outcome where that is known.
 */
export function Standing({ looks: { latest, open } }: StandingProps) {
  const { t } = useLanguage();
  const day = useDay();
  if (!latest) return null;
  const isOneCheck = open?.id === latest.id;
  return (
    <span className={css.standing} data-testid="standing" data-value={open?.band ?? 'none'}>
      {open && (
        <>
          <span className={css.stands}>
            <BandBadge
              band={open.band}
              word={isOneCheck ? t('checks.latest', { result: t(`band.${open.band}`) }) : t(`band.${open.band}`)}
              plain
            />
            <span className={css.date}>{day(open.takenAt)}</span>
          </span>
          <span className={css.open}>{t(open.urgency === 'soon' ? 'checks.open.soon' : 'checks.open.weeks')}</span>
        </>
      )}
      {!isOneCheck && (
        <span className={joined(css.stands, open && css.later)}>
          <BandBadge band={latest.band} word={t('checks.latest', { result: t(`band.${latest.band}`) })} plain />
          <span className={css.date}>{day(latest.takenAt)}</span>
          {latest.outcome !== 'none' && <span>{t(`outcome.${latest.outcome}`)}</span>}
        </span>
      )}
    </span>
  );
}
