import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { startOf } from '../lesion/days.ts';
import { useDay } from '../place/use-day.ts';
import type { KnownMalignancy } from './known-malignancy.ts';

/** Tells what a later, lower score must not hide. */
export function MalignantNotice({ known: { since, examinationId } }: { readonly known: KnownMalignancy }) {
  const { t } = useLanguage();
  const day = useDay();
  return (
    <div data-testid="known-malignant">
      <Notice kind="hint" title={since ? t('malignant.since', { date: day(startOf(since)) }) : t('malignant.known')}>
        <p>
          {t('malignant.words')} <Link href={`/history/${examinationId}`}>{t('earlier-advice.open')}</Link>
        </p>
      </Notice>
    </div>
  );
}
