/**
 * A probability that holds at one prevalence, as it is at another: logit p - logit `from` + logit `to` (Saerens, Latinne &
 * Decaestecker 2002, doi:10.1162/089976602753284446, equation 2.4), written so that 0 and 1 stay what they are. It takes for
 * granted that malignant lesions look alike in both places, and benign ones too.
 *
 * @param probability 0..1, at the prevalence `from`.
 * @param from above 0 and below 1, as is `to`.
 * @throws {RangeError} for any other argument.
 */
export function rebasedProbability(probability: number, from: number, to: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`Not a probability: ${probability}`);
  for (const prevalence of [from, to]) {
    if (!(prevalence > 0 && prevalence < 1)) throw new RangeError(`Not a prevalence to start from: ${prevalence}`);
  }
  const malignant = (probability * to) / from;
  const benign = ((1 - probability) * (1 - to)) / (1 - from);
  return malignant / (malignant + benign);
}
