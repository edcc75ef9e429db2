import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { Lead } from './reading.ts';
import css from './verdict.module.css';

interface LeadWordsProps {
  readonly lead: Lead;
  /** Of what the check says by itself, which follows. */
  readonly ownTitle: string;
  /** What it says first. */
  readonly children: ReactNode;
}

/** What is to be said of what leads, below its title. */
export function LeadWords({ lead, ownTitle, children }: LeadWordsProps) {
  return (
    <>
      {lead.kind === 'malignancy' ? <OfMalignancy {...lead} /> : <OfAdvice {...lead} />}
      <h3>{ownTitle}</h3>
      {children && <p>{children}</p>}
    </>
  );
}

function OfMalignancy({ malignancy }: Extract<Lead, { kind: 'malignancy' }>) {
  const { t } = useLanguage();
  return (
    <div className={css.lead} data-testid="known-malignant">
      <p className={css.strong}>{t('malignant.advice')}</p>
      <p className={css.small}>
        {t('malignant.later')} <Link href={`/history/${malignancy.examinationId}`}>{t('earlier-advice.open')}</Link>
      </p>
    </div>
  );
}

function OfAdvice({ open }: Extract<Lead, { kind: 'open' }>) {
  const { t, moment } = useLanguage();
  const { advice, takenAt, isEarlier, examinationId } = open;
  return (
    <div className={css.lead} data-testid="standing-advice" data-value={advice.code}>
      <p className={css.strong}>{t('standing.advised', { when: moment(new Date(takenAt).toISOString()) })}</p>
      <p className={css.small}>
        {isEarlier && `${t('standing.later')} `}
        {t('standing.enter')} <Link href={`/history/${examinationId}`}>{t('earlier-advice.open')}</Link>
      </p>
    </div>
  );
}
