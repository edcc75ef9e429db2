import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import type { Diagnosis } from '../../vocabulary/index.ts';
import { startOf } from '../lesion/days.ts';
import { useDay } from '../place/use-day.ts';

interface MalignantNoticeProps {
  /** YYYY-MM-DD. */
  readonly since: string;
  readonly diagnosis?: Diagnosis | undefined;
  /** What is to be said beside the advice. */
  readonly children?: ReactNode;
}

/** Tells that a spot is known to be malignant, and whose advice holds then: no score comes before that. */
export function MalignantNotice({ since, diagnosis, children }: MalignantNoticeProps) {
  const { t } = useLanguage();
  const date = useDay()(startOf(since));
  const title = diagnosis
    ? t('malignant.since.as', { date, diagnosis: t(`diagnosis.${diagnosis}`) })
    : t('malignant.since', { date });
  return (
    <Notice kind="hint" title={title}>
      <p>
        {t('malignant.advice')} {children}
      </p>
    </Notice>
  );
}
