/**
 * Spearman's rank correlation, -1..1: Pearson's correlation of the ranks, equal values sharing their mean rank (Spearman
 * 1904, doi:10.2307/1412159; Kendall & Gibbons 1990, ch. 3, for ties). NaN for fewer than two pairs, where one side is
 * constant, or where a value is NaN.
 *
 * @throws RangeError for sides of different lengths.
 */
export function rankCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError(`Not pairs: ${a.length} values and ${b.length}`);
  const [ranksA, ranksB] = [meanRanks(a), meanRanks(b)];
  const middle = (a.length - 1) / 2;
  let products = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let i = 0; i < a.length; i++) {
    const fromMiddleA = (ranksA[i] ?? Number.NaN) - middle;
    const fromMiddleB = (ranksB[i] ?? Number.NaN) - middle;
    products += fromMiddleA * fromMiddleB;
    squaresA += fromMiddleA ** 2;
    squaresB += fromMiddleB ** 2;
  }
  return products / Math.sqrt(squaresA * squaresB);
}

/** The rank of each value, from 0 for the lowest; all NaN where one value is. */
function meanRanks(values: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  const at = (i: number) => values[i] ?? Number.NaN;
  const order = Uint32Array.from(values, (_, i) => i);
  if (order.some((i) => Number.isNaN(at(i)))) return ranks;
  order.sort((i, j) => at(i) - at(j) || 0);
  for (let first = 0, end = 0; first < order.length; first = end) {
    while (end < order.length && at(order[end] ?? 0) === at(order[first] ?? 0)) end++;
    for (const i of order.subarray(first, end)) ranks[i] = (first + end - 1) / 2;
  }
  return ranks;
}
