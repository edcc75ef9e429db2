import type { Report } from '../../../../src/judgement/index.ts';
import { MODALITIES, type Modality } from '../../../../src/vocabulary/index.ts';

type Counts = Report['data']['counts'];
type Split = 'training' | 'validation' | 'test';

/** Pictures of a split over all sets. */
export function picturesIn({ data }: Report, split: Split): number {
  return data.sets.reduce((sum, { splits }) => sum + splits[split].pictures, 0);
}

/** Pictures with one of these keys, such as the skin types 5 and 6, by split. */
export function countOf({ data }: Report, by: keyof Counts, keys: readonly string[]): Record<Split, number> {
  const rows = data.counts[by].filter(({ key }) => keys.includes(key));
  const sum = (split: Split) => rows.reduce((total, row) => total + row[split], 0);
  return { training: sum('training'), validation: sum('validation'), test: sum('test') };
}

/** "12 in training, 3 in validation, none in test" */
export function inSplits(count: Record<Split, number>): string {
  const words = (split: Split) => `${count[split] === 0 ? 'none' : count[split].toLocaleString('en-GB')} in ${split}`;
  return [words('training'), words('validation'), words('test')].join(', ');
}

/** The modalities with something to say of. */
export function modalitiesOf<T>(entries: { readonly [M in Modality]?: T }): [Modality, T][] {
  return MODALITIES.flatMap((modality) => {
    const entry = entries[modality];
    return entry === undefined ? [] : [[modality, entry] satisfies [Modality, T]];
  });
}
