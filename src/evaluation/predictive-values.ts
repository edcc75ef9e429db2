/**
 * The predictive values that a sensitivity and a specificity would have at another prevalence, by Bayes' theorem (Altman &
 * Bland 1994, doi:10.1136/bmj.309.6947.102). All are fractions, 0..1. A value for a call that is never made is NaN, as is
 * every value when an argument is NaN.
 *
 * @throws RangeError for an argument outside 0..1.
 */
export function predictiveValuesAt({
  sensitivity,
  specificity,
  prevalence,
}: {
  readonly sensitivity: number;
  readonly specificity: number;
  readonly prevalence: number;
}): { readonly positive: number; readonly negative: number } {
  for (const [name, value] of Object.entries({ sensitivity, specificity, prevalence }))
    if (value < 0 || value > 1) throw new RangeError(`Not a fraction: ${name} ${value}`);
  const truePositives = sensitivity * prevalence;
  const falsePositives = (1 - specificity) * (1 - prevalence);
  const trueNegatives = specificity * (1 - prevalence);
  const falseNegatives = (1 - sensitivity) * prevalence;
  return {
    positive: truePositives / (truePositives + falsePositives),
    negative: trueNegatives / (trueNegatives + falseNegatives),
  };
}
