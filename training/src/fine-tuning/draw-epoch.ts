import { seededRandom } from '../../../src/evaluation/index.ts';

/**
 * The pictures of one epoch in random order, as many as there are: each whole unit of a picture's share is taken, what is left
 * over is drawn for, so that a rare class comes up more often without leaving the others to chance.
 *
 * @param shares how often each picture should come up, relative to the others.
 */
export function drawEpoch(shares: readonly number[], seed: number): number[] {
  const random = seededRandom(seed);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const drawn = shares.flatMap((share, i) => {
    const wanted = (share * shares.length) / total;
    const times = Math.floor(wanted) + (random() < wanted % 1 ? 1 : 0);
    return Array.from({ length: times }, () => i);
  });
  for (let i = drawn.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [drawn[i], drawn[other]] = [drawn[other] as number, drawn[i] as number];
  }
  return drawn;
}
