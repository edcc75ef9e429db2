import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { describeAveraging } from '../../../../training/src/report/describe-averaging.ts';
import type { ScoredInFrames } from '../../../../training/src/report/report-input.ts';

const OPTIONS = { resamples: 50 };

interface Shot {
  readonly lesion?: string;
  readonly malignant: boolean;
  readonly logit: number;
  readonly flipped?: readonly number[];
}

function photo({ lesion, malignant, logit, flipped = [logit, logit, logit] }: Shot, i: number): ScoredInFrames {
  const sample: Sample = {
    file: `${i}.jpg`,
    set: 'example',
    split: 'test',
    label: malignant ? 'malignant' : 'benign',
    ...(lesion && { lesion }),
    group: lesion ?? `${i}`,
    modality: 'dermoscope',
    squashedAspect: 1,
  };
  return { sample, logit, centredLogit: logit, jitteredLogits: [], flippedLogits: flipped };
}

/** As many lesions, half of them malignant, each with photos of these logits. */
function lesions(count: number, logitsOf: (malignant: boolean) => readonly number[]): ScoredInFrames[] {
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const malignant = i % 2 === 0;
    return logitsOf(malignant).map((logit, j) => photo({ lesion: `${i}`, malignant, logit }, 10 * i + j));
  });
}

describe('averaging', () => {
  it('of mirror images gains where they tell what the picture itself does not', () => {
    const pictures = Array.from({ length: 40 }, (_, i) => {
      const malignant = i % 2 === 0;
      const sign = malignant ? 1 : -1;
      return photo({ malignant, logit: 0, flipped: [sign, sign, sign] }, i);
    });
    expect(describeAveraging(pictures, OPTIONS).flips).toEqual({
      n: 40,
      positives: 20,
      photos: 40,
      outcome: 'figures',
      single: { auc: { value: 0.5, low: 0.5, high: 0.5 }, gain: { value: 0, low: 0, high: 0 } },
      mean: { auc: { value: 1, low: 1, high: 1 }, gain: { value: 0.5, low: 0.5, high: 0.5 } },
    });
  });

  it('of photos is compared with any one of them, and with the highest', () => {
    // Malignant 0 and 4, benign -1 and 3: one photo wins three of four times, means and highest always.
    const { photos } = describeAveraging(
      lesions(40, (malignant) => (malignant ? [0, 4] : [-1, 3])),
      OPTIONS,
    );
    expect(photos).toMatchObject({
      n: 40,
      positives: 20,
      photos: 80,
      single: { auc: { value: 0.75 } },
      mean: { auc: { value: 1 }, gain: { value: 0.25 } },
      highest: { auc: { value: 1 }, gain: { value: 0.25 } },
    });
  });

  it('by the highest loses where benign lesions have one frightening photo', () => {
    const { photos } = describeAveraging(
      lesions(40, (malignant) => (malignant ? [1, 1, 1] : [-3, -3, 2])),
      OPTIONS,
    );
    expect(photos).toMatchObject({ mean: { auc: { value: 1 } }, highest: { auc: { value: 0 } } });
  });

  it('leaves out lesions with one photo, and photos of no known lesion', () => {
    const several = lesions(20, (malignant) => (malignant ? [1, 2] : [-1, 0]));
    const others = [
      photo({ lesion: 'alone', malignant: true, logit: -9 }, 900),
      photo({ malignant: true, logit: -9 }, 901),
      photo({ malignant: true, logit: -9 }, 902),
    ];
    const { photos, flips } = describeAveraging([...several, ...others], OPTIONS);
    expect(photos).toMatchObject({ n: 20, photos: 40, single: { auc: { value: 1 } } });
    expect(flips).toMatchObject({ n: 43 });
  });

  it('gives no figures for few', () => {
    const { flips, photos } = describeAveraging(
      lesions(19, () => [0, 1]),
      OPTIONS,
    );
    expect(photos).toEqual({ n: 19, positives: 10, photos: 38, outcome: 'too-few' });
    expect(flips.outcome).toBe('figures');
  });
});
