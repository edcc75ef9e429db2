import type { Discriminant } from './fit-discriminant.ts';
import type { RefusalTrial } from './refusal-trial.ts';

const SHOWN = 3;

/**
 * What was tried, in lines.
 *
 * @param trials for each number of dimensions and modality, best first.
 * @param chosen those of the trials whose first ones were taken.
 */
export function trialsTable(
  trials: readonly (readonly RefusalTrial[])[],
  chosen: readonly (readonly RefusalTrial[])[],
  { skins, things }: { readonly skins: readonly Discriminant[]; readonly things: readonly Discriminant[] },
  distanceAuc: number,
): string {
  return [
    `  distance alone: AUC of things ${distanceAuc.toFixed(4)}`,
    ...skins.map(({ strength, auc }) => `  skin discriminant, L2 ${strength}: AUC of skin ${auc.toFixed(4)}`),
    ...things.map(({ strength, auc }) => `  thing discriminant, L2 ${strength}: AUC of things ${auc.toFixed(4)}`),
    ...trials.flatMap((group) =>
      group
        .slice(0, SHOWN)
        .map((trial, i) => `  ${wordsFor(trial)}${i === 0 && chosen.includes(group) ? '  <- chosen' : ''}`),
    ),
  ].join('\n');
}

function wordsFor({ modality, dimensions, weights, skinRefused, thingsRefused, auc }: RefusalTrial): string {
  const percent = (share: number) => (Number.isNaN(share) ? 'none' : `${(100 * share).toFixed(1)} %`);
  return (
    `${modality}, ${dimensions} dimensions, weights ${weights.distance} : ${weights.skin} : ${weights.thing} (distance : skin : thing): ` +
    `refused of skin ${percent(skinRefused)}, of things ${percent(thingsRefused)}, AUC ${auc.toFixed(4)}`
  );
}
