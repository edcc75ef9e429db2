import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import type { Examination } from '../../records/index.ts';
import { Fact } from './fact.tsx';
import css from './report.module.css';

interface ReportProvenanceProps {
  readonly examination: Examination;
  /** Whether anything of the score may be said. */
  readonly isScored: boolean;
}

/** What judged it and how, so that it can be judged again. */
export function ReportProvenance({ examination, isScored }: ReportProvenanceProps) {
  const { t, figure } = useLanguage();
  const { verdict, earlierVerdicts } = examination;
  const { modelName, modelVersion, modelHash, backend, preprocessing } = verdict.provenance;
  return (
    <section className={css.part}>
      <h3>{t('report.provenance')}</h3>
      <p className={css.hash}>{t('report.provenance.model', { name: modelName, version: modelVersion, hash: modelHash })}</p>
      <p>
        {isScored
          ? t('report.provenance.way', { backend, preprocessing, logit: figure(verdict.logit) })
          : t('report.provenance.way.unjudged', { backend, preprocessing })}
      </p>
      {isScored && earlierVerdicts.length > 0 && (
        <dl className={css.facts}>
          {earlierVerdicts.map(({ verdict: earlier, replacedAt }) => (
            <Fact key={replacedAt} term={t('report.earlier')}>
              <EarlierVerdict verdict={earlier} />
            </Fact>
          ))}
        </dl>
      )}
    </section>
  );
}

function EarlierVerdict({
  verdict: { band, probability: share, operatingPoints, provenance },
}: {
  readonly verdict: Verdict;
}) {
  const { t, probability } = useLanguage();
  return t('report.earlier.value', {
    band: t(`band.${band}`),
    probability: band === 'refused' ? t('verdict.probability.none') : probability(share, Object.values(operatingPoints)),
    version: provenance.modelVersion,
  });
}
