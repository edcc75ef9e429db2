import fc from 'fast-check';
import type { Scored } from '../../../src/evaluation/index.ts';

/** Pictures in scikit-learn's terms; each is a group of its own unless told. */
export function scored(scores: readonly number[], malignant: readonly number[], groups: readonly string[] = []): Scored[] {
  return scores.map((score, i) => ({ score, malignant: malignant[i] === 1, group: groups[i] ?? String(i) }));
}

/** As many pictures of one kind as told. */
export function alike(count: number, score: number, malignant: boolean): Scored[] {
  return Array.from({ length: count }, (_, i) => ({ score, malignant, group: `${score} ${malignant} ${i}` }));
}

const picture = fc
  .record({ twentieths: fc.nat(20), malignant: fc.boolean(), group: fc.nat(9) })
  .map(({ twentieths, malignant, group }): Scored => ({ score: twentieths / 20, malignant, group: String(group) }));

/** Up to 40 pictures with probabilities, many of them tied, in up to ten groups. */
export const anyPictures = fc.array(picture, { maxLength: 40 });

/** The same with at least one of each class. */
export const bothClasses = anyPictures.map((some) => [...some, ...alike(1, 0.3, false), ...alike(1, 0.6, true)]);
