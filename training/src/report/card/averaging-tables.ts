import type { Report } from '../../../../src/judgement/index.ts';
import { figure, TOO_FEW, whole } from '../words.ts';
import { blocks, table } from './markdown.ts';
import { modalitiesOf } from './of-pictures.ts';

type Averaging = NonNullable<Report['averaging']>;
type Entry = NonNullable<Averaging['test']['phone']>;

/** What it gains to average several scores. */
export function averagingTables({ averaging }: Report): string {
  if (!averaging) return '';
  const entries = (['test', 'validation'] as const).flatMap((split) =>
    modalitiesOf(averaging[split]).map(([modality, entry]) => [`${split}, ${modality}`, entry] as const),
  );
  if (entries.length === 0) return '';
  return blocks(
    '### Averaging several scores',
    'A picture as it is, and the mean of its score and those of its three mirror images:',
    table(
      ['pictures', 'n', 'malignant', 'AUC as it is', 'AUC of the mean', 'gain of the mean'],
      entries.map(([name, { flips }]) => flipCells(name, flips)),
    ),
    'Lesions of which there are at least two photos: any one of them, the mean of their scores, and the highest. The gains are differences on the same lesions:',
    table(
      [
        'lesions',
        'n',
        'malignant',
        'photos',
        'AUC of one photo',
        'AUC of the mean',
        'gain of the mean',
        'AUC of the highest',
        'gain of the highest',
      ],
      entries.map(([name, { photos }]) => photoCells(name, photos)),
    ),
  );
}

function flipCells(name: string, flips: Entry['flips']): string[] {
  const counts = [name, whole(flips.n), whole(flips.positives)];
  if (flips.outcome === 'too-few') return [...counts, TOO_FEW, '', ''];
  return [...counts, figure(flips.single.auc), figure(flips.mean.auc), figure(flips.mean.gain)];
}

function photoCells(name: string, photos: Entry['photos']): string[] {
  const counts = [name, whole(photos.n), whole(photos.positives), whole(photos.photos)];
  if (photos.outcome === 'too-few') return [...counts, TOO_FEW, '', '', '', ''];
  const { single, mean, highest } = photos;
  return [...counts, ...[single.auc, mean.auc, mean.gain, highest.auc, highest.gain].map(figure)];
}
