import { useLanguage } from '../../i18n/index.ts';

interface LowCaveatsProps {
  /** Cancers in 100 that the model misses; undefined where its figures are not at hand. */
  readonly missed: number | undefined;
}

/** What a low score does not say. */
export function LowCaveats({ missed }: LowCaveatsProps) {
  const { t } = useLanguage();
  return (
    <p>
      {t('verdict.low.holds')} {missed !== undefined && t('verdict.low.missed', { missed })}
    </p>
  );
}
