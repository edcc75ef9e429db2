import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { MalignantNotice } from './malignant-notice.tsx';
import type { Standing } from './standing.ts';

/** What stands of a spot, as notices. */
export function StandingNotices({ standing: { malignancy, open } }: { readonly standing: Standing }) {
  const { t, moment } = useLanguage();
  const when = open && moment(new Date(open.takenAt).toISOString());
  return (
    <>
      {malignancy && (
        <div data-testid="known-malignant">
          <MalignantNotice since={malignancy.since}>
            {t('malignant.later')} <Link href={`/history/${malignancy.examinationId}`}>{t('earlier-advice.open')}</Link>
          </MalignantNotice>
        </div>
      )}
      {open && when && (
        <div data-testid="earlier-advice" data-value={open.advice.code}>
          <Notice
            kind="hint"
            title={t(open.isEarlier ? 'earlier-advice.title' : (`advice.${open.advice.code}.title` as const))}
          >
            <p>
              {open.isEarlier
                ? t('earlier-advice.words', { when, advice: t(`advice.${open.advice.code}.title`) })
                : `${t('standing.advised', { when })} ${t('standing.enter')}`}{' '}
              <Link href={`/history/${open.examinationId}`}>{t('earlier-advice.open')}</Link>
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
