import { seededRandom } from '../../../src/evaluation/index.ts';
import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';
import { doJobs } from '../backend/pool.ts';
import type { Sample } from '../dataset/sample.ts';
import type { ModelFiles } from '../export/serialise-model.ts';
import { startProgress } from '../report/progress.ts';
import { agreementOf, type LookedAt, type SaliencyReport } from './agreement.ts';
import { PATCH_CELLS } from './occlusion.ts';

/** Pictures of each modality, half of them malignant: each takes the network fifty runs. */
const EACH = 60;

/** From so many validation pictures of a modality on, {@link EACH} of them are looked at. */
const MANY = 100;
const FEW = 4;

/**
 * Measures on validation pictures how well the network's saliency agrees with an occlusion map.
 *
 * @param samples of all splits; only validation pictures are looked at.
 * @param each pictures of each modality.
 */
export async function measureSaliency(
  samples: readonly Sample[],
  files: ModelFiles,
  seed: number,
  each?: number,
): Promise<SaliencyReport> {
  const drawn = MODALITIES.flatMap((modality) => {
    const members = samples.filter((sample) => sample.split === 'validation' && sample.modality === modality);
    return drawBalanced(members, each ?? (members.length < MANY ? FEW : EACH), seed);
  });
  const looks = await lookAt(drawn, files);
  const ofModality = (modality: Modality) => agreementOf(looks.filter((_, i) => drawn[i]?.modality === modality));
  const modalities = MODALITIES.flatMap((modality) => {
    const agreement = ofModality(modality);
    return agreement ? [[modality, agreement] as const] : [];
  });
  return { patchCells: PATCH_CELLS, modalities: Object.fromEntries(modalities) };
}

/** Half malignant and half benign as far as there are any, drawn by the seed. */
export function drawBalanced(samples: readonly Sample[], count: number, seed: number): Sample[] {
  const random = seededRandom(seed);
  const mixed = samples.map((sample) => ({ sample, place: random() })).sort((a, b) => a.place - b.place);
  const labelled = (label: Sample['label']) => mixed.map(({ sample }) => sample).filter((sample) => sample.label === label);
  const [malignant, benign] = [labelled('malignant'), labelled('benign')];
  const ofMalignant = Math.min(malignant.length, Math.max(Math.ceil(count / 2), count - benign.length));
  return [...malignant.slice(0, ofMalignant), ...benign.slice(0, count - ofMalignant)];
}

async function lookAt(samples: readonly Sample[], files: ModelFiles): Promise<LookedAt[]> {
  const looks: LookedAt[] = [];
  const progress = startProgress('Occlusion', samples.length);
  const jobs = samples.map(({ file }) => ({ kind: 'occlusion', file }) as const);
  await doJobs(jobs, { model: files }, (outcome, index) => {
    const sample = samples[index];
    if (!sample || outcome.kind !== 'occlusion') throw new Error(`${sample?.file} could be read before and cannot now`);
    looks.push({ ...outcome.look, label: sample.label });
    progress.advance();
  });
  progress.stop();
  return looks;
}
