import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';
import { evenly } from '../dataset/evenly.ts';
import type { Sample } from '../dataset/sample.ts';
import { DRAWINGS, type DrawingKind } from './drawings.ts';
import { healthySkinIn, maskFileOf } from './healthy-skin.ts';
import type { Scene } from './scene.ts';

/** Scenes of one kind. */
export interface SceneKind {
  readonly name: string;
  readonly scenes: readonly Scene[];
}

/** Lesion pictures from which others are made, with what is made of them. */
export interface VariedLesion {
  readonly sample: Sample;
  readonly scene: Scene;
}

export interface GatheredScenes {
  readonly variedLesions: readonly VariedLesion[];
  readonly skin: readonly SceneKind[];
  readonly things: readonly SceneKind[];
}

/** At most so many of a kind: of lesions and skin for each modality, and of each kind of drawing. */
interface Counts {
  readonly lesions: number;
  readonly skin: number;
  readonly altered: number;
  readonly drawings: number;
}

/** The drawings that resemble photos of things. The others tell, on validation, what was learned for pictures never seen. */
const TRAINING_DRAWINGS: readonly DrawingKind[] = ['leaves', 'noise', 'scenery', 'solids', 'strands'];
const VALIDATION_SEEDS = 1e6;

/** Few pictures need few drawings beside them: of a kind at most one for so many. */
const DRAWN_SHARE = 4;

/** Squares of skin that are cut out of a picture. Masks of phone photos are few, and their skin differs from place to place. */
const SKIN_CUTS: Readonly<Record<Modality, number>> = { phone: 2, dermoscope: 1 };

/** What training pictures give to learn from. */
export function trainingScenes(training: readonly Sample[]): Promise<GatheredScenes> {
  return gather(training, { lesions: 600, skin: 450, altered: 120, drawings: 90 }, TRAINING_DRAWINGS, 0);
}

/** What validation pictures give to choose by. */
export function validationScenes(validation: readonly Sample[]): Promise<GatheredScenes> {
  return gather(validation, { lesions: 200, skin: 150, altered: 50, drawings: 40 }, DRAWINGS, VALIDATION_SEEDS);
}

async function gather(
  samples: readonly Sample[],
  counts: Counts,
  drawings: readonly DrawingKind[],
  seed: number,
): Promise<GatheredScenes> {
  const parts = await Promise.all(
    MODALITIES.map(async (modality) => {
      const members = samples.filter((sample) => sample.modality === modality);
      return {
        variedLesions: evenly(members, counts.lesions).map((sample, i) => ({ sample, scene: varied(sample, seed + i) })),
        skin: await skinOf(members, modality, counts.skin, seed),
        things: altered(evenly(members, counts.altered), modality, seed),
      };
    }),
  );
  const drawn = drawings.map((kind) => ({
    name: kind,
    scenes: Array.from(
      { length: Math.min(counts.drawings, Math.ceil(samples.length / DRAWN_SHARE)) },
      (_, i): Scene => ({ kind: 'drawn', drawing: kind, seed: seed + i }),
    ),
  }));
  return {
    variedLesions: parts.flatMap(({ variedLesions }) => variedLesions),
    skin: filled(parts.flatMap(({ skin }) => skin)),
    things: filled([...parts.flatMap(({ things }) => things), ...drawn]),
  };
}

function varied({ file, squashedAspect }: Sample, seed: number): Scene {
  return { kind: 'varied-lesion', file, squashedAspect, seed };
}

async function skinOf(members: readonly Sample[], modality: Modality, count: number, seed: number): Promise<SceneKind[]> {
  const masked = evenly(
    members.filter(({ file }) => maskFileOf(file)),
    count,
  );
  const squares = await Promise.all(
    masked.map(async ({ file }) => (await healthySkinIn(file, SKIN_CUTS[modality])).map((square) => ({ file, square }))),
  );
  const cuts = squares.flat();
  return [
    { name: `skin, ${modality}`, scenes: cuts.map((cut) => ({ kind: 'cut', ...cut })) },
    {
      name: `skin in another light, ${modality}`,
      scenes: cuts.map((cut, i) => ({ kind: 'varied-cut', ...cut, seed: seed + i })),
    },
  ];
}

function altered(members: readonly Sample[], modality: Modality, seed: number): SceneKind[] {
  return (['shuffled', 'recoloured'] as const).map((kind) => ({
    name: `${kind}, ${modality}`,
    scenes: members.map(({ file }, i) => ({ kind, file, seed: seed + i })),
  }));
}

function filled(kinds: readonly SceneKind[]): SceneKind[] {
  return kinds.filter(({ scenes }) => scenes.length > 0);
}
