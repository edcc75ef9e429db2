import { useLanguage } from '../../i18n/index.ts';
import type { AdviceCode, Manifest, Scope, Verdict } from '../../judgement/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { CallsInWords } from './calls-in-words.tsx';
import { CheckedAtField } from './checked-at-field.tsx';
import css from './meaning.module.css';
import { meaningOf, prevalenceAt } from './meaning.ts';
import { MeaningHere } from './meaning-here.tsx';
import { MeaningSources } from './meaning-sources.tsx';

interface WhatThisMeansProps {
  readonly verdict: Verdict;
  readonly advice: AdviceCode;
  readonly scope: Scope;
  /** Whose mean the score is. */
  readonly photos: number;
  /** Of the model that judged, if it is at hand. */
  readonly manifest: Manifest | undefined;
}

/** What a score and a call mean where the person checks lesions. Nothing for a photo that was refused. */
export function WhatThisMeans({ verdict, advice, scope, photos, manifest }: WhatThisMeansProps) {
  const { t } = useLanguage();
  const { preferences } = useServices();
  const { checkedAt } = useStore(preferences);
  if (verdict.band === 'refused') return null;
  const given = verdict.band !== 'low' || advice === 'watch';
  const meaning = meaningOf(verdict, manifest, prevalenceAt(checkedAt), photos);
  return (
    <section className={css.meaning} data-testid="meaning">
      <h3>{t('meaning.title')}</h3>
      {scope === 'outside' ? (
        <p>{t('meaning.outside')}</p>
      ) : (
        <>
          <MeaningHere verdict={verdict} given={given} checkedAt={checkedAt} meaning={meaning} />
          <details className={css.more}>
            <summary>{t('meaning.more')}</summary>
            <div className={css.inside}>
              <CheckedAtField checkedAt={checkedAt} onChange={(next) => preferences.set({ checkedAt: next })} />
              {meaning.calls ? <CallsInWords calls={meaning.calls} /> : <p>{t('meaning.no-figures')}</p>}
              <MeaningSources verdict={verdict} meaning={meaning} given={given} checkedAt={checkedAt} />
            </div>
          </details>
        </>
      )}
    </section>
  );
}
