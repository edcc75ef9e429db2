import type { Discriminant } from './fit-discriminant.ts';
import type { RefusalTrial } from './refusal-trial.ts';

const SHOWN = 3;
const CHOSEN = '  <- chosen';

/** The discriminants against bare skin and against things, at each penalty, and which of them were taken. */
interface TriedDiscriminants {
  readonly skins: readonly Discriminant[];
  /** Undefined where no bare skin was there to learn from. */
  readonly skin: Discriminant | undefined;
  readonly things: readonly Discriminant[];
  readonly thing: Discriminant;
}

/**
 * What was tried, in lines.
 *
 * @param trials for each number of dimensions and modality, best first.
 * @param chosen those of the trials whose first ones were taken.
 */
export function trialsTable(
  trials: readonly (readonly RefusalTrial[])[],
  chosen: readonly (readonly RefusalTrial[])[],
  { skins, skin, things, thing }: TriedDiscriminants,
  distanceAuc: number,
): string {
  return [
    `  distance alone: AUC of things ${distanceAuc.toFixed(4)}`,
    ...skins.map((one) => `  ${wordsForDiscriminant('skin', one)}${one === skin ? CHOSEN : ''}`),
    ...things.map((one) => `  ${wordsForDiscriminant('things', one)}${one === thing ? CHOSEN : ''}`),
    ...trials.flatMap((group) =>
      group.slice(0, SHOWN).map((trial, i) => `  ${wordsFor(trial)}${i === 0 && chosen.includes(group) ? CHOSEN : ''}`),
    ),
  ].join('\n');
}

function wordsForDiscriminant(name: string, { strength, auc }: Discriminant): string {
  return `discriminant of ${name}, L2 ${strength}: AUC ${auc.toFixed(4)}`;
}

function wordsFor({ modality, dimensions, weights, skinRefused, thingsRefused, auc }: RefusalTrial): string {
  const percent = (share: number) => (Number.isNaN(share) ? 'none' : `${(100 * share).toFixed(1)} %`);
  return (
    `${modality}, ${dimensions} dimensions, weights ${weights.distance} : ${weights.skin} : ${weights.thing} (distance : skin : thing): ` +
    `refused of skin ${percent(skinRefused)}, of things ${percent(thingsRefused)}, AUC ${auc.toFixed(4)}`
  );
}
