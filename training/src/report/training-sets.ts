import type { TrainingSet } from '../../../src/judgement/index.ts';
import { knownSetNamed } from '../dataset/known-sets.ts';
import type { Sample } from '../dataset/sample.ts';

const UNKNOWN_LICENCE = "the pictures' own";

/** What the model was fitted on, set by set, with whom to thank. */
export function trainingSets(training: readonly Sample[]): TrainingSet[] {
  return [...new Set(training.map((sample) => sample.set))].map((name) => {
    const members = training.filter((sample) => sample.set === name);
    const known = knownSetNamed(name);
    return {
      name,
      pictures: members.length,
      malignant: members.filter((sample) => sample.label === 'malignant').length,
      licence: known?.licence ?? UNKNOWN_LICENCE,
      citation: known?.citation ?? `Pictures in class folders: ${name}`,
    };
  });
}

/** The strictest of the licences that come into play: of data that may not be used commercially comes such a model. */
export function modelLicence(samples: readonly Sample[]): string {
  const licences = new Set(samples.map(({ set }) => knownSetNamed(set)?.licence ?? UNKNOWN_LICENCE));
  if (licences.has('CC BY-NC 4.0')) return 'CC BY-NC 4.0';
  return licences.has(UNKNOWN_LICENCE) ? UNKNOWN_LICENCE : 'CC BY 4.0';
}
