import type { AdviceCode, Scope } from '../../judgement/index.ts';

/**
 * What leads, and what comes second: the score never stands before what decided without it.
 *
 * @param sentence the key of what the score says.
 * @returns keys of messages.
 */
export function leadingWords<Sentence extends string>(code: AdviceCode, scope: Scope, sentence: Sentence) {
  const title = `advice.${code}.title` as const;
  if (scope === 'outside') return [title, `advice.${code}.words` as const] as const;
  return code === 'seen-soon' ? ([title, sentence] as const) : ([sentence, title] as const);
}
