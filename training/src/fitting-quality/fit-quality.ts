import { DEFAULT_QUALITY, type QualityRules } from '../../../src/judgement/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import { evenly } from '../dataset/evenly.ts';
import type { Sample, Split } from '../dataset/sample.ts';
import type { ModelFiles } from '../export/serialise-model.ts';
import { chooseLimits, LEAST_PICTURES } from './choose-limits.ts';
import { DEGRADATIONS } from './degradation.ts';
import { lookAtSamples } from './look-at-samples.ts';
import { type QualityFigures, qualityFigures } from './quality-figures.ts';
import { qualityTable } from './quality-table.ts';

export interface FittedQuality {
  /** For the manifest. */
  readonly quality: QualityRules;
  /** For the report. */
  readonly figures: QualityFigures;
  /** For the console. */
  readonly table: string;
}

/** Pictures of each modality that are measured as they lie. */
const MEASURED = 800;

/**
 * Fits the rules by which poor pictures are refused or remarked upon: limits from training pictures and degraded copies of them,
 * figures from validation ones.
 *
 * @param samples of all splits; test pictures are not looked at.
 * @param files the network as it will be exported.
 * @param copied pictures of each modality and split of which degraded copies are made.
 */
export async function fitQuality(
  samples: readonly Sample[],
  files: ModelFiles,
  seed: number,
  copied = hasEnough(samples) ? 60 : 6,
): Promise<FittedQuality> {
  const look = async (split: Split) => ({
    real: await lookAtSamples(someOf(samples, split, MEASURED), [], files, seed),
    degraded: await lookAtSamples(someOf(samples, split, copied), DEGRADATIONS, files, seed),
  });
  const quality = hasEnough(samples)
    ? await look('training').then((seen) => chooseLimits(seen.real, seen.degraded))
    : DEFAULT_QUALITY;
  const validation = await look('validation');
  const figures = qualityFigures(quality, validation.real, validation.degraded);
  return { quality, figures, table: qualityTable(figures) };
}

function hasEnough(samples: readonly Sample[]): boolean {
  return MODALITIES.some((modality) => membersOf(samples, 'training', modality).length >= LEAST_PICTURES);
}

/** At most `count` pictures of each modality of a split, spread evenly over them. */
function someOf(samples: readonly Sample[], split: Split, count: number): Sample[] {
  return MODALITIES.flatMap((modality) => evenly(membersOf(samples, split, modality), count));
}

function membersOf(samples: readonly Sample[], split: Split, modality: (typeof MODALITIES)[number]): Sample[] {
  return samples.filter((sample) => sample.split === split && sample.modality === modality);
}
