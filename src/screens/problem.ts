import { ClassifierError, type ClassifierProblem } from '../classifier/index.ts';
import type { Translate } from '../i18n/index.ts';
import { PhotoError } from '../judgement/index.ts';

/** What can go wrong between choosing a photo and its verdict. */
export type Problem = ClassifierProblem | { readonly code: 'photo-unreadable' };

export interface ProblemWords {
  readonly title: string;
  readonly advice: string;
}

export function problemFrom(error: unknown): Problem {
  if (error instanceof ClassifierError || error instanceof PhotoError) return error.problem;
  return { code: 'worker-crashed' };
}

/** Whether another photo will not help, but a new classifier may. */
export function isModelProblem({ code }: Problem): boolean {
  return !code.startsWith('photo-');
}

export function wordsFor(problem: Problem, t: Translate): ProblemWords {
  const advice = adviceFor(problem, t);
  switch (problem.code) {
    case 'photo-type-unsupported':
      return { title: t('problem.photo-type-unsupported.title', { type: problem.type.toUpperCase() }), advice };
    case 'photo-too-large':
      return { title: t('problem.photo-too-large.title', { megapixels: Math.round(problem.megapixels) }), advice };
    case 'model-tampered':
      return { title: t('problem.model-tampered.title', { file: problem.file }), advice };
    default:
      return { title: t(`problem.${problem.code}.title`), advice };
  }
}

const VIDEOS: ReadonlySet<string> = new Set(['mp4', 'mov', 'webm', 'avi']);

function adviceFor(problem: Problem, t: Translate): string {
  switch (problem.code) {
    case 'photo-too-large':
      return t('problem.photo-too-large.advice', { limit: problem.limit });
    case 'photo-type-unsupported':
      return t(
        VIDEOS.has(problem.type) ? 'problem.photo-type-unsupported.advice.video' : 'problem.photo-type-unsupported.advice',
      );
    case 'no-backend':
      return t('problem.no-backend.advice', { tried: problem.tried.join(', ') });
    default:
      return t(`problem.${problem.code}.advice`);
  }
}
