import { useLanguage } from '../../i18n/index.ts';
import { shownBand } from '../../judgement/index.ts';
import type { Looks } from '../../records/index.ts';
import { joined } from '../../ui/index.ts';
import { startOf } from '../lesion/days.ts';
import { BandWords } from '../place/band-words.tsx';
import { useDay } from '../place/use-day.ts';
import css from './people.module.css';

interface StandingProps {
  readonly looks: Pick<Looks, 'latest' | 'open' | 'malignantSince'>;
}

/**
 * How it stands with a person or a spot: first what is known to be malignant; then the check after which a doctor was advised,
 * while nothing that became known answers that; then the latest one, with its outcome where that is known.
 */
export function Standing({ looks: { latest, open, malignantSince } }: StandingProps) {
  const { t } = useLanguage();
  const day = useDay();
  if (!latest) return null;
  const isOneCheck = open?.id === latest.id;
  return (
    <span className={css.standing} data-testid="standing" data-value={open ? shownBand(open.band, open.scope) : 'none'}>
      {malignantSince && (
        <span className={css.open} data-testid="malignant">
          {t('malignant.since', { date: day(startOf(malignantSince)) })} {t('malignant.advice')}
        </span>
      )}
      {open && (
        <>
          <span className={css.stands}>
            <BandWords check={open} latest={isOneCheck} />
            <span className={css.date}>{day(open.takenAt)}</span>
          </span>
          <span className={css.open}>{t(open.open === 'soon' ? 'checks.open.soon' : 'checks.open.weeks')}</span>
        </>
      )}
      {!isOneCheck && (
        <span className={joined(css.stands, (open || malignantSince) && css.later)}>
          <BandWords check={latest} latest />
          <span className={css.date}>{day(latest.takenAt)}</span>
          {latest.outcome !== 'none' && <span>{t(`outcome.${latest.outcome}`)}</span>}
        </span>
      )}
    </span>
  );
}
