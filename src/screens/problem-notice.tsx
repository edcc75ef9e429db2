import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/index.ts';
import { Notice } from '../ui/index.ts';
import { type Problem, wordsFor } from './problem.ts';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly actions?: ReactNode;
}

export function ProblemNotice({ problem, actions }: ProblemNoticeProps) {
  const { t } = useLanguage();
  const { title, advice } = wordsFor(problem, t);
  return (
    <Notice kind="problem" title={title} actions={actions}>
      <p>{advice}</p>
    </Notice>
  );
}
