import { useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { knownLimits } from '../../records/index.ts';
import { Notice } from '../../ui/index.ts';
import { followedLesion } from '../lesion/followed-lesion.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { openAdvice } from './earlier-advice.ts';
import { knownMalignancy } from './known-malignancy.ts';
import { MalignantNotice } from './malignant-notice.tsx';

interface EarlierAdviceNoticeProps {
  readonly lesionId: string;
  /** The examination whose own advice is shown beside it. */
  readonly except?: string | undefined;
}

/**
 * Reminds first of what is known to be malignant, then of advice to see a doctor that an earlier look at the same lesion gave,
 * and that nothing has answered since.
 */
export function EarlierAdviceNotice({ lesionId, except }: EarlierAdviceNoticeProps) {
  const { t, moment } = useLanguage();
  const { records } = useServices();
  const load = useCallback(async () => {
    const [followed, malignancy] = await Promise.all([
      followedLesion(records, lesionId),
      knownMalignancy(records, lesionId),
    ]);
    return { ...followed, malignancy };
  }, [records, lesionId]);
  const stored = useStored(load);
  if (stored.stage !== 'here') return null;
  const { lesion, patient, examinations, malignancy } = stored.value;
  const open = openAdvice(examinations, except, (one) =>
    knownLimits({ patient, site: lesion.site }, Date.parse(one.takenAt)),
  );
  return (
    <>
      {malignancy && malignancy.examinationId !== except && (
        <div data-testid="known-malignant">
          <MalignantNotice since={malignancy.since}>
            {t('malignant.later')} <Link href={`/history/${malignancy.examinationId}`}>{t('earlier-advice.open')}</Link>
          </MalignantNotice>
        </div>
      )}
      {open && (
        <div data-testid="earlier-advice" data-value={open.advice.code}>
          <Notice kind="hint" title={t('earlier-advice.title')}>
            <p>
              {t('earlier-advice.words', {
                when: moment(open.examination.takenAt),
                advice: t(`advice.${open.advice.code}.title`),
              })}{' '}
              <Link href={`/history/${open.examination.id}`}>{t('earlier-advice.open')}</Link>
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
