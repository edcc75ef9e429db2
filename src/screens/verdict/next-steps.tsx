import { useLanguage } from '../../i18n/index.ts';
import type { FollowUp } from '../../records/index.ts';
import { AdvicePanel } from './advice-panel.tsx';
import type { Reading } from './reading.ts';
import type { Standing } from './standing.ts';
import { StandingNotices } from './standing-notices.tsx';
import css from './verdict.module.css';

interface NextStepsProps {
  readonly reading: Reading;
  readonly followUp: FollowUp;
  readonly standing: Standing;
}

/** What to do now, and what else stands of the spot. */
export function NextSteps({ reading: { lead, next }, followUp, standing }: NextStepsProps) {
  const { t } = useLanguage();
  const isMalignant = followUp.outcome === 'malignant' || lead?.kind === 'malignancy';
  const rest: Standing = {
    malignancy: lead?.kind === 'malignancy' ? undefined : standing.malignancy,
    open: lead?.kind === 'open' ? undefined : standing.open,
  };
  return (
    <section className={css.next}>
      <h3>{t('verdict.next')}</h3>
      {isMalignant && <p>{t('malignant.advice')}</p>}
      {next && <AdvicePanel advice={next} />}
      {followUp.outcome === 'benign' && !isMalignant && <p data-testid="after-benign">{t('known.benign.next')}</p>}
      <StandingNotices standing={rest} />
    </section>
  );
}
