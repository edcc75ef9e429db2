import type { Plane } from './cie-lab.ts';

/** The dot products of a plane with others. Three at a time, since each addition to a sum waits for the one before. */
export function dots(one: Plane, others: readonly Plane[]): number[] {
  const sums: number[] = [];
  for (let k = 0; k < others.length; k += 3) {
    const first = others[k] as Plane;
    const second = others[k + 1] ?? first;
    const third = others[k + 2] ?? first;
    let firstSum = 0;
    let secondSum = 0;
    let thirdSum = 0;
    for (let i = 0; i < one.length; i++) {
      const value = one[i] as number;
      firstSum += value * (first[i] as number);
      secondSum += value * (second[i] as number);
      thirdSum += value * (third[i] as number);
    }
    sums.push(firstSum, secondSum, thirdSum);
  }
  return sums.slice(0, others.length);
}

/** Sets a plane to the sum of others, each times its factor. */
export function combine(plane: Plane, others: readonly Plane[], factors: readonly number[]) {
  plane.fill(0);
  for (let k = 0; k < others.length; k += 3) {
    const first = others[k] as Plane;
    const second = others[k + 1] ?? first;
    const third = others[k + 2] ?? first;
    const [firstFactor = 0, secondFactor = 0, thirdFactor = 0] = factors.slice(k, k + 3);
    for (let i = 0; i < plane.length; i++) {
      const sum = Math.fround((plane[i] as number) + firstFactor * (first[i] as number));
      plane[i] = Math.fround(sum + secondFactor * (second[i] as number)) + thirdFactor * (third[i] as number);
    }
  }
}
