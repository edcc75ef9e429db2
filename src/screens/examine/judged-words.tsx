import { useLanguage } from '../../i18n/index.ts';
import { adviceFor, scopeOf } from '../../judgement/index.ts';
import { answersKnowing, somethingSaid } from '../../vocabulary/index.ts';
import { leadingWords } from '../verdict/leading-words.ts';
import { useKnownLimits } from '../verdict/use-known-limits.ts';
import type { Judged } from './state.ts';

/** What a verdict says when it arrives: what leads on its card, and the advice. */
export function JudgedWords({ judged: { verdict, answers, place, takenAt } }: { readonly judged: Judged }) {
  const { t } = useLanguage();
  const known = useKnownLimits(place, takenAt);
  // Without what is known of the person and the place it might be too weak. What was said since changes the advice where it
  // stands, which is told there: nothing else may be read out before it.
  if (!known || somethingSaid(answers)) return null;
  const all = answersKnowing(answers, known);
  const { code } = adviceFor(verdict.band, all);
  const leading = leadingWords(code, scopeOf(all), `verdict.${verdict.band}.sentence`);
  return [...new Set([...leading, `advice.${code}.words` as const])].map((key) => t(key)).join(' ');
}
