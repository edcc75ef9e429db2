import { type Ref, Suspense } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Skeleton } from '../../ui/index.ts';
import { late } from '../late.ts';
import { isModelProblem } from '../problem.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { OneOrSeveral } from './one-or-several.tsx';
import type { SessionState } from './state.ts';
import { JudgedExamination } from './verdict-part.ts';
import { WorkingPhoto } from './working-photo.tsx';

const BatchCard = late(async () => (await import('./batch-card.tsx')).BatchCard);

interface UnderExaminationProps {
  readonly state: SessionState;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What there is to see of the photos that came. */
export function UnderExamination({ state, headingRef }: UnderExaminationProps) {
  const { t } = useLanguage();
  switch (state.stage) {
    case 'idle':
      return null;
    case 'failed':
      // What is wrong with the model is told beside it.
      return isModelProblem(state.problem) ? null : <ProblemNotice problem={state.problem} />;
    case 'asking':
      return <OneOrSeveral photos={state.photos} />;
    case 'working':
      return <WorkingPhoto working={state} />;
    case 'judged':
      return (
        <Suspense fallback={<Skeleton label={t('app.loading')} />}>
          <JudgedExamination judged={state} headingRef={headingRef} />
        </Suspense>
      );
    case 'batch':
      return (
        <Suspense fallback={<Skeleton label={t('app.loading')} />}>
          <BatchCard batch={state} />
        </Suspense>
      );
  }
}
