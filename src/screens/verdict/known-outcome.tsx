import { useLanguage } from '../../i18n/index.ts';
import type { FollowUp } from '../../records/index.ts';
import { Notice } from '../../ui/index.ts';
import { startOf } from '../lesion/days.ts';
import { useDay } from '../place/use-day.ts';
import { MalignantNotice } from './malignant-notice.tsx';

/** What a doctor or a laboratory found: it comes before anything that a model made of the photo. */
export function KnownOutcome({ followUp }: { readonly followUp: FollowUp }) {
  const { t } = useLanguage();
  const day = useDay();
  if (followUp.outcome === 'none') return null;
  const { outcome, diagnosis } = followUp;
  const date = day(startOf(followUp.date));
  return (
    <div data-testid="known-outcome" data-value={outcome}>
      {outcome === 'malignant' ? (
        <MalignantNotice since={followUp.date} diagnosis={diagnosis} />
      ) : (
        <Notice
          kind="news"
          title={
            diagnosis ? t('known.benign.as', { date, diagnosis: t(`diagnosis.${diagnosis}`) }) : t('known.benign', { date })
          }
        >
          <p>{t('known.benign.advice')}</p>
        </Notice>
      )}
    </div>
  );
}
