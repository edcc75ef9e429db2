import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { type Examination, type FollowUp, localDay, NO_FOLLOW_UP, type RecordsErrorCode } from '../../records/index.ts';
import { Card, Choices, SelectField } from '../../ui/index.ts';
import { DIAGNOSES, type Diagnosis, type LesionLabel } from '../../vocabulary/index.ts';
import { OUTCOMES } from '../history-address.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import css from './detail.module.css';
import { OutcomeDay } from './outcome-day.tsx';
import { SavedLine } from './saved-line.tsx';

const UNSAID = 'unsaid';

/** What became known of the lesion, kept at each change. */
export function FollowUpCard({ examination: { id, followUp } }: { readonly examination: Examination }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const [outcome, setOutcome] = useState<'saved' | RecordsErrorCode>();
  /** From what is stored by then: two changes may follow each other faster than they are shown. */
  const keep = async (change: (stored: FollowUp) => FollowUp) => {
    const kept = records.examination(id).then((now) => records.replace(id, { followUp: change(now.followUp) }));
    setOutcome(await kept.then(() => 'saved' as const, recordsCode));
  };
  const choose = (outcome: FollowUp['outcome'] = 'none') =>
    keep((stored) => {
      if (outcome === 'none') return NO_FOLLOW_UP;
      return { outcome, date: stored.outcome === 'none' ? localDay(Date.now()) : stored.date };
    });
  return (
    <Card>
      <section className={css.card} aria-label={t('history.outcome.title')}>
        <h2>{t('history.outcome.title')}</h2>
        <p className={css.lead}>{t('history.outcome.lead')}</p>
        <Choices
          label={t('history.outcome.label')}
          options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          value={followUp.outcome}
          onChoose={choose}
          testId="follow-up"
        />
        {followUp.outcome !== 'none' && (
          <>
            <SelectField
              label={t('history.outcome.diagnosis')}
              options={[
                { value: UNSAID, label: t('history.outcome.diagnosis.none') },
                ...diagnosesOf(followUp.outcome).map((value) => ({ value, label: t(`diagnosis.${value}`) })),
              ]}
              value={followUp.diagnosis ?? UNSAID}
              onChange={(value) => keep((stored) => withDiagnosis(stored, value === UNSAID ? undefined : value))}
              testId="diagnosis"
            />
            <OutcomeDay
              stored={followUp.date}
              onKeep={(date) => keep((stored) => (stored.outcome === 'none' ? stored : { ...stored, date }))}
            />
          </>
        )}
        <SavedLine isSaved={outcome === 'saved'} />
        {outcome && outcome !== 'saved' && <RecordsNotice code={outcome} />}
      </section>
    </Card>
  );
}

/** A benign lesion has no malignant diagnosis, and the other way round. */
function diagnosesOf(outcome: LesionLabel): readonly Diagnosis[] {
  return (Object.keys(DIAGNOSES) as Diagnosis[]).filter((diagnosis) => DIAGNOSES[diagnosis].label === outcome);
}

function withDiagnosis(stored: FollowUp, diagnosis: Diagnosis | undefined): FollowUp {
  if (stored.outcome === 'none') return stored;
  const { outcome, date } = stored;
  return { outcome, date, ...(diagnosis && { diagnosis }) };
}
