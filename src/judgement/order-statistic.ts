/**
 * The value that would stand at a place if the values were sorted, by Hoare's FIND (1961, doi:10.1145/366622.366647): far
 * faster than sorting them.
 *
 * @param values are put in another order, smaller ones before the place and larger ones after it.
 * @param place 0 for the smallest.
 * @returns undefined where there is no such place.
 */
export function takeOrderStatistic(values: Float32Array, place: number): number | undefined {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[place] as number;
    let low = nextNotBelow(values, from, pivot);
    let high = nextNotAbove(values, to, pivot);
    while (low <= high) {
      const value = values[low] as number;
      values[low] = values[high] as number;
      values[high] = value;
      low = nextNotBelow(values, low + 1, pivot);
      high = nextNotAbove(values, high - 1, pivot);
    }
    if (high < place) from = low;
    if (low > place) to = high;
  }
  return values[place];
}

function nextNotBelow(values: Float32Array, from: number, pivot: number): number {
  let place = from;
  while ((values[place] as number) < pivot) place++;
  return place;
}

function nextNotAbove(values: Float32Array, from: number, pivot: number): number {
  let place = from;
  while ((values[place] as number) > pivot) place--;
  return place;
}
