import { useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { knownLimits } from '../../records/index.ts';
import { Notice } from '../../ui/index.ts';
import { followedLesion } from '../lesion/followed-lesion.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { malignantOutcome, openAdvice } from './earlier-advice.ts';
import { KnownOutcome } from './known-outcome.tsx';

interface EarlierAdviceNoticeProps {
  readonly lesionId: string;
  /** The examination whose own advice is shown beside it. */
  readonly except?: string | undefined;
}

/** Says that the lesion is known to be malignant; else reminds of advice to see a doctor that nothing has answered since. */
export function EarlierAdviceNotice({ lesionId, except }: EarlierAdviceNoticeProps) {
  const { t, moment } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => followedLesion(records, lesionId), [records, lesionId]));
  if (stored.stage !== 'here') return null;
  const { lesion, patient, examinations } = stored.value;
  const malignant = malignantOutcome(examinations, except);
  if (malignant) return <KnownOutcome followUp={malignant} />;
  const open = openAdvice(examinations, except, (one) =>
    knownLimits({ patient, site: lesion.site }, Date.parse(one.takenAt)),
  );
  if (!open) return null;
  const { id, takenAt } = open.examination;
  return (
    <div data-testid="earlier-advice" data-value={open.advice.code}>
      <Notice kind="hint" title={t('earlier-advice.title')}>
        <p>
          {t('earlier-advice.words', { when: moment(takenAt), advice: t(`advice.${open.advice.code}.title`) })}{' '}
          <Link href={`/history/${id}`}>{t('earlier-advice.open')}</Link>
        </p>
      </Notice>
    </div>
  );
}
