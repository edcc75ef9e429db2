import { useLanguage } from '../../i18n/index.ts';
import { shownBand } from '../../judgement/index.ts';
import type { AdvisedRow } from '../../records/index.ts';
import { BandBadge } from '../../ui/index.ts';
import css from './check-result.module.css';

interface BandWordsProps {
  readonly check: Pick<AdvisedRow, 'band' | 'scope' | 'open' | 'outcome'>;
  /** Whether it is called the latest one. */
  readonly latest?: boolean;
  /** Whether another check of its spot says something graver. */
  readonly isOutweighed?: boolean;
}

/**
 * What a check came to, in a list: the band of its score, or that nothing was ever measured for this. A low band is not coloured
 * as good news beside advice to see a doctor or a malignancy.
 */
export function BandWords({ check, latest = false, isOutweighed = false }: BandWordsProps) {
  const { t } = useLanguage();
  const band = shownBand(check.band, check.scope);
  const isOutside = check.scope === 'outside';
  const result = t(`band.${check.band}`);
  const plain = isOutside ? t('not-measured.label') : result;
  const words = latest ? (isOutside ? t('checks.latest.outside') : t('checks.latest', { result })) : plain;
  const isGraver = isOutweighed || check.outcome === 'malignant' || check.open !== undefined;
  if (band === 'low' && isGraver) return <span className={css.soft}>{words}</span>;
  return <BandBadge band={band} word={words} plain />;
}
