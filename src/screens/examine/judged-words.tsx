import { useLanguage } from '../../i18n/index.ts';
import { NO_FOLLOW_UP } from '../../records/index.ts';
import { answersKnowing, somethingSaid } from '../../vocabulary/index.ts';
import { useDay } from '../place/use-day.ts';
import { leadTitle } from '../verdict/lead-title.ts';
import { leadingWords } from '../verdict/leading-words.ts';
import { readingOf } from '../verdict/reading.ts';
import { useKnownLimits } from '../verdict/use-known-limits.ts';
import { useStanding } from '../verdict/use-standing.ts';
import { shownCheck } from './shown-check.ts';
import type { Judged } from './state.ts';

/** What a verdict says when it arrives: what leads on its card, and the advice. */
export function JudgedWords({ judged }: { readonly judged: Judged }) {
  const { verdict, answers, place, takenAt } = judged;
  const { t } = useLanguage();
  const day = useDay();
  const known = useKnownLimits(place, takenAt);
  const standing = useStanding(place.lesionId, shownCheck(judged));
  // Without what is known of the person, the place and the spot it might be too weak. What was said since changes the advice
  // where it stands, which is told there: nothing else may be read out before it.
  if (!known || !standing || somethingSaid(answers)) return null;
  const { band } = verdict;
  const all = answersKnowing(answers, known);
  const { lead, own, scope } = readingOf({ band, answers: all, followUp: NO_FOLLOW_UP, takenAt, standing });
  const sentence = `verdict.${band}.sentence` as const;
  if (lead) return `${leadTitle(lead, t, day)} ${t(sentence)}`;
  const leading = leadingWords(own.code, scope, sentence);
  return [...new Set([...leading, `advice.${own.code}.words` as const])].map((key) => t(key)).join(' ');
}
