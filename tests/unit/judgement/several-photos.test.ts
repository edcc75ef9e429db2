import { describe, expect, it } from 'vitest';
import { judge, type Manifest, type Reason, severalPhotos, type Verdict } from '../../../src/judgement/index.ts';
import type { Modality } from '../../../src/vocabulary/index.ts';
import { exampleManifest } from '../../fixtures/example-manifest.ts';

const BLANK: Reason = { code: 'picture-blank' };
const phone = { prevalence: 0.5, calibration: { slope: 2, intercept: -1 }, operatingPoints: { low: 0.2, high: 0.6 } };
const dermoscope = { ...phone, prevalence: 0.2, calibration: { slope: 1, intercept: 0 } };
const manifest: Manifest = exampleManifest({ phone, dermoscope });

interface Photo {
  readonly modality?: Modality;
  readonly reasons?: readonly Reason[];
  readonly modelHash?: string;
}

function judged(logit: number, { modality = 'phone', reasons = [], modelHash = 'b'.repeat(64) }: Photo = {}): Verdict {
  const provenance = {
    modelName: 'example',
    modelVersion: '1',
    modelHash,
    preprocessing: 1,
    photo: { width: 40, height: 30 },
    frame: { x: 5, y: 0, side: 30 },
    backend: 'wasm',
    milliseconds: 1,
  };
  return judge({ logit, modality: 0 }, manifest, provenance, modality, reasons);
}

describe('several photos of one lesion', () => {
  it('are averaged as logits and calibrated once, with the highest single one beside that', () => {
    // Mean logit (0 + 1 - 0.1) / 3 = 0.3, calibrated 2 * 0.3 - 1 = -0.4: 1 / (1 + e^0.4) = 0.401312.
    const result = severalPhotos([judged(0), judged(1), judged(-0.1)], manifest);
    expect(result).toMatchObject({
      outcome: 'judged',
      band: 'uncertain',
      label: 'malignant',
      modality: 'phone',
      prevalence: 0.5,
      operatingPoints: phone.operatingPoints,
      counted: [0, 1, 2],
      leftOut: [],
      highest: { photo: 1, band: 'high' },
    });
    if (result.outcome !== 'judged') throw new Error(result.outcome);
    expect(result.logit).toBeCloseTo(0.3, 12);
    expect(result.probability).toBeCloseTo(0.401312, 6);
    // The single one: 2 * 1 - 1 = 1, 1 / (1 + e^-1).
    expect(result.highest.probability).toBeCloseTo(0.731059, 6);
  });

  it('are not averaged as probabilities', () => {
    const three = severalPhotos([judged(-0.5), judged(-0.5), judged(1.5)], manifest);
    if (three.outcome !== 'judged') throw new Error(three.outcome);
    // Mean logit 1/6: 2/6 - 1 = -2/3, 1 / (1 + e^(2/3)) = 0.339244; the mean of the probabilities would be 0.373068.
    expect(three.probability).toBeCloseTo(0.339244, 6);
  });

  it('are uncertain, never less suspicious, where a single one is not', () => {
    // Mean logit -0.4: 2 * -0.4 - 1 = -1.8, 1 / (1 + e^1.8) = 0.141851, below the lower threshold; 2 * 1 - 1 = 1 lies above both.
    const result = severalPhotos([judged(1), judged(-1.1), judged(-1.1)], manifest);
    expect(result).toMatchObject({
      band: 'uncertain',
      label: 'malignant',
      disagree: true,
      highest: { photo: 0, band: 'high' },
    });
    if (result.outcome === 'judged') expect(result.probability).toBeCloseTo(0.141851, 6);
    expect(severalPhotos([judged(-1), judged(-1.1)], manifest)).toMatchObject({
      band: 'low',
      label: 'benign',
      disagree: false,
    });
  });

  it('of which there is one come to what that one came to', () => {
    const only = judged(0.7);
    const { probability, band, label, logit } = only;
    expect(severalPhotos([only], manifest)).toMatchObject({ probability, band, label, logit, highest: { photo: 0 } });
  });

  it('leave out and name those that were refused, whatever their modality or model', () => {
    const refused = judged(5, { modality: 'dermoscope', reasons: [BLANK], modelHash: 'c'.repeat(64) });
    const result = severalPhotos([judged(-1), refused, judged(0)], manifest);
    // Mean of -1 and 0: 2 * -0.5 - 1 = -2, 1 / (1 + e^2) = 0.119203.
    expect(result).toMatchObject({
      band: 'uncertain',
      counted: [0, 2],
      highest: { photo: 2 },
      leftOut: [{ photo: 1, reasons: [BLANK] }],
    });
    if (result.outcome === 'judged') expect(result.probability).toBeCloseTo(0.119203, 6);
  });

  it('are refused where all of them are', () => {
    const refused = judged(0, { reasons: [BLANK] });
    expect(severalPhotos([refused, refused], manifest)).toEqual({
      outcome: 'refused',
      leftOut: [
        { photo: 0, reasons: [BLANK] },
        { photo: 1, reasons: [BLANK] },
      ],
    });
  });

  it('have no mean when they were taken or judged differently', () => {
    const [one, other] = [judged(0), judged(0, { modality: 'dermoscope' })];
    expect(severalPhotos([one, other], manifest)).toEqual({ outcome: 'different-modalities' });
    expect(severalPhotos([one, judged(0, { modelHash: 'c'.repeat(64) })], manifest)).toEqual({ outcome: 'other-model' });
  });

  it('are one to five', () => {
    expect(() => severalPhotos([], manifest)).toThrow(RangeError);
    expect(() =>
      severalPhotos(
        Array.from({ length: 6 }, () => judged(0)),
        manifest,
      ),
    ).toThrow(RangeError);
    expect(
      severalPhotos(
        Array.from({ length: 5 }, () => judged(0)),
        manifest,
      ).outcome,
    ).toBe('judged');
  });
});
