import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import type { CheckedAt } from '../../records/index.ts';
import { SETTINGS_OF_CARE } from '../../vocabulary/index.ts';
import { ASSUMED_DEVIATION } from '../lesion/score-noise.ts';
import css from './meaning.module.css';
import type { CallsMeaning, Meaning } from './meaning.ts';

interface MeaningSourcesProps {
  readonly verdict: Verdict;
  readonly meaning: Meaning;
  /** Whether the probability may be given. */
  readonly given: boolean;
  readonly checkedAt: CheckedAt;
}

/** The formulas with their numbers, and where each comes from. */
export function MeaningSources({ verdict, meaning, given, checkedAt }: MeaningSourcesProps) {
  const { t } = useLanguage();
  const { calls, prevalence, probability } = meaning;
  return (
    <details className={css.sources}>
      <summary>{t('meaning.sources')}</summary>
      <ul>
        {calls && <Measured calls={calls} prevalence={prevalence} />}
        <li>
          {t('meaning.formula.probability')}
          {given &&
            ` ${t('meaning.formula.probability.here', {
              before: percentOf(verdict.probability),
              model: percentOf(verdict.prevalence),
              place: percentOf(prevalence),
              after: percentOf(probability),
            })}`}
        </li>
        <li>
          Saerens M, Latinne P, Decaestecker C. Neural Computation 2002;14:21-41. <Doi doi="10.1162/089976602753284446" />
        </li>
        {given && <li>{t('meaning.range.source', { deviation: ASSUMED_DEVIATION })}</li>}
        {checkedAt.kind === 'setting' && <Prevalence checkedAt={checkedAt} />}
      </ul>
    </details>
  );
}

function Measured({ calls: { figures, positive, negative }, prevalence }: { calls: CallsMeaning; prevalence: number }) {
  const { t } = useLanguage();
  const rates = ({ sensitivity, specificity }: CallsMeaning['figures']['atLow']) => ({
    sensitivity: percentOf(sensitivity.value),
    specificity: percentOf(specificity.value),
  });
  return (
    <>
      <li>{t(`meaning.measured.${figures.target}`, { set: figures.name, pictures: figures.pictures })}</li>
      <li>
        {t('meaning.formula.positive', {
          ...rates(figures.atHigh),
          prevalence: percentOf(prevalence),
          value: percentOf(positive),
        })}
      </li>
      <li>
        {t('meaning.formula.negative', {
          ...rates(figures.atLow),
          prevalence: percentOf(prevalence),
          value: percentOf(negative),
        })}
      </li>
      <li>
        Altman DG, Bland JM. BMJ 1994;309:102. <Doi doi="10.1136/bmj.309.6947.102" />
      </li>
    </>
  );
}

function Prevalence({ checkedAt: { setting } }: { checkedAt: Extract<CheckedAt, { kind: 'setting' }> }) {
  const { t } = useLanguage();
  const { source } = SETTINGS_OF_CARE[setting];
  return (
    <li>
      {t(`meaning.prevalence.${source.kind}`)} {source.citation}. <Doi doi={source.doi} />
    </li>
  );
}

function Doi({ doi }: { readonly doi: string }) {
  return (
    <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
      doi:{doi}
    </a>
  );
}

/** Percent with one decimal, as the number that a message takes. */
function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}
