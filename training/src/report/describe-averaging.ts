import { compareAucs, LEAST_IN_GROUP, type ScoredWays } from '../../../src/evaluation/index.ts';
import type { Report } from '../../../src/judgement/index.ts';
import type { ScoredInFrames } from './report-input.ts';

type Averaging = NonNullable<NonNullable<Report['averaging']>['test']['phone']>;

interface ResamplingOptions {
  readonly resamples?: number;
  readonly seed?: number;
}

/** What it gains to take the mean over mirror images, or over photos of one lesion, for the pictures of one modality. */
export function describeAveraging(pictures: readonly ScoredInFrames[], options: ResamplingOptions): Averaging {
  return { flips: flipsOf(pictures, options), photos: photosOf(pictures, options) };
}

function flipsOf(pictures: readonly ScoredInFrames[], options: ResamplingOptions): Averaging['flips'] {
  const rows = pictures.map(({ sample, logit, flippedLogits }) => ({
    scores: { single: [logit], mean: [meanOf([logit, ...flippedLogits])] },
    malignant: sample.label === 'malignant',
    group: sample.group,
  }));
  const counts = { ...countsOf(rows), photos: rows.length };
  if (areTooFew(counts)) return { ...counts, outcome: 'too-few' };
  const compared = compareAucs(rows, ['single', 'mean'], 'single', options);
  const way = (name: 'single' | 'mean') => ({ auc: compared.aucs[name], gain: compared.gains[name] });
  return { ...counts, outcome: 'figures', single: way('single'), mean: way('mean') };
}

function photosOf(pictures: readonly ScoredInFrames[], options: ResamplingOptions): Averaging['photos'] {
  const several = lesionsIn(pictures).filter(({ length }) => length > 1);
  const rows = several.flatMap((photos) => {
    const [first] = photos;
    if (!first) return [];
    const single = photos.map(({ logit }) => logit);
    return [
      {
        scores: { single, mean: [meanOf(single)], highest: [Math.max(...single)] },
        malignant: first.sample.label === 'malignant',
        group: first.sample.group,
      },
    ];
  });
  const counts = { ...countsOf(rows), photos: several.flat().length };
  if (areTooFew(counts)) return { ...counts, outcome: 'too-few' };
  const compared = compareAucs(rows, ['single', 'mean', 'highest'], 'single', options);
  const way = (name: 'single' | 'mean' | 'highest') => ({ auc: compared.aucs[name], gain: compared.gains[name] });
  return { ...counts, outcome: 'figures', single: way('single'), mean: way('mean'), highest: way('highest') };
}

/** The photos of each lesion that its set names. */
function lesionsIn(pictures: readonly ScoredInFrames[]): ScoredInFrames[][] {
  const lesions = new Map<string, ScoredInFrames[]>();
  for (const picture of pictures) {
    const { set, lesion, patient } = picture.sample;
    if (lesion === undefined) continue;
    const key = JSON.stringify([set, patient, lesion]);
    lesions.set(key, [...(lesions.get(key) ?? []), picture]);
  }
  return [...lesions.values()];
}

function countsOf(rows: readonly Pick<ScoredWays<never>, 'malignant'>[]) {
  return { n: rows.length, positives: rows.filter(({ malignant }) => malignant).length };
}

function areTooFew({ n, positives }: { readonly n: number; readonly positives: number }): boolean {
  return n < LEAST_IN_GROUP || positives === 0 || positives === n;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
