import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, RefusalDescription } from '../../src/judgement/index.ts';
import { MODALITIES } from '../../src/vocabulary/index.ts';
import { picturesBelow } from './dataset/picture-files.ts';
import type { PreparedSamples } from './dataset/prepare-samples.ts';
import { AS_SUGGESTED } from './dataset/view.ts';
import { fitRefusalFromSamples, type RefusalSource } from './fitting-refusal/fit-from-samples.ts';
import type { RefusalFigures } from './fitting-refusal/refusal-figures.ts';
import { refusalTestFigures } from './fitting-refusal/test-figures.ts';
import type { MadeNetwork } from './make-network.ts';
import { refusalFiguresTable } from './report/summary.ts';

/** What refuses pictures that show no lesion, with the figures for the report. */
export interface MadeRefusal {
  /** `refusal.bin` */
  readonly bytes: Uint8Array;
  readonly description: RefusalDescription;
  readonly table: string;
  readonly figures: { readonly validation: readonly RefusalFigures[]; readonly test: readonly RefusalFigures[] };
}

/** Everyday pictures in a data folder of sets: they measure refusal and are seen by nothing else. */
const OBJECTS = join('ood', 'objects');

/** Fits refusal on training and validation pictures and measures it on test pictures and everyday objects. */
export async function makeRefusal(
  { samples, hashes }: Pick<PreparedSamples, 'samples' | 'hashes'>,
  { files, heads, features }: Pick<MadeNetwork, 'files' | 'heads' | 'features'>,
  modalities: Manifest['modalities'],
  settings: { readonly data: string; readonly cache: string | undefined },
): Promise<MadeRefusal> {
  const seen = features.get(AS_SUGGESTED);
  const source: RefusalSource = {
    samples,
    hashes,
    featuresOf: (sample) => seen?.get(sample),
    files,
    modalityHead: heads.modality,
    modalities: MODALITIES.filter((modality) => modalities[modality]),
    cacheFolder: settings.cache,
  };
  const fitted = await fitRefusalFromSamples(source);
  const objects = join(settings.data, OBJECTS);
  const test = await refusalTestFigures(
    fitted,
    source,
    existsSync(objects) ? picturesBelow(objects).map((name) => join(objects, name)) : [],
  );
  return {
    bytes: fitted.bytes,
    description: fitted.description,
    table: `${fitted.trialsTable}\nRefused test pictures, which decide nothing\n${refusalFiguresTable(test)}`,
    figures: { validation: fitted.figures, test },
  };
}
