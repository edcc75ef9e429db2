import { type CountedPictures, countOnce, fromHighest } from './counted-pictures.ts';
import { seededRandom } from './random.ts';
import type { Scored } from './scored.ts';

/**
 * Resamples of the pictures, drawn over groups with replacement. A resample that lacks a class which the pictures have is
 * drawn again, at most as often as there are resamples. The same seed gives the same ones. All share one buffer: look at each
 * before the next comes.
 */
export function* drawResamples(
  scored: readonly Scored[],
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Generator<CountedPictures> {
  const pictures = countOnce(scored);
  const groups = groupNumbers(scored);
  const groupOf = Uint32Array.from(fromHighest(scored), ({ group }) => groups.get(group) ?? 0);
  const random = seededRandom(seed);
  const drawn = new Uint32Array(groups.size);
  const classes = classesOf(pictures);
  for (let tries = 0, given = 0; given < resamples && tries < 2 * resamples; tries++) {
    drawn.fill(0);
    for (let i = 0; i < groups.size; i++) {
      const group = Math.floor(random() * groups.size);
      drawn[group] = (drawn[group] ?? 0) + 1;
    }
    for (let i = 0; i < groupOf.length; i++) pictures.counts[i] = drawn[groupOf[i] ?? 0] ?? 0;
    if (classesOf(pictures) !== classes) continue;
    given++;
    yield pictures;
  }
}

/** Groups numbered in the order of their first picture. */
function groupNumbers(scored: readonly Scored[]): Map<string, number> {
  const names = new Set(scored.map(({ group }) => group));
  return new Map([...names].map((name, i) => [name, i]));
}

/** How many of the two classes are present. */
function classesOf({ malignant, counts }: CountedPictures): number {
  let benignSeen = 0;
  let malignantSeen = 0;
  for (let i = 0; i < counts.length && benignSeen + malignantSeen < 2; i++) {
    if (!counts[i]) continue;
    if (malignant[i]) malignantSeen = 1;
    else benignSeen = 1;
  }
  return benignSeen + malignantSeen;
}
