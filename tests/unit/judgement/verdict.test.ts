import { describe, expect, it } from 'vitest';
import {
  bandOf,
  calibratedProbability,
  judge,
  type Provenance,
  suggestModality,
  thresholdNear,
} from '../../../src/judgement/index.ts';
import { exampleManifest } from '../../fixtures/example-manifest.ts';

const provenance: Provenance = {
  modelName: 'example',
  modelVersion: '1',
  modelHash: '0'.repeat(64),
  preprocessing: 1,
  photo: { width: 40, height: 30 },
  frame: { x: 5, y: 0, side: 30 },
  backend: 'wasm',
  milliseconds: 1,
};

const phone = { slope: 2, intercept: -1 };

function manifest() {
  return exampleManifest({
    phone: { prevalence: 0.5, calibration: phone, operatingPoints: { low: 0.2, high: 0.6 } },
    dermoscope: { prevalence: 0.2, calibration: { slope: 1, intercept: 0 }, operatingPoints: { low: 0.1, high: 0.3 } },
  });
}

/** The logit that `phone` calibrates to this probability. */
const phoneLogit = (probability: number) => (Math.log(probability / (1 - probability)) + 1) / 2;

describe('verdict', () => {
  it('is calibrated: sigmoid(slope * logit + intercept)', () => {
    expect(calibratedProbability(0.5, phone)).toBe(0.5);
    expect(calibratedProbability(1, phone)).toBeCloseTo(0.7310585786, 9);
  });

  it('puts the band edges where the operating points are', () => {
    const points = { low: 0.2, high: 0.6 };
    expect(bandOf(0.1999, points)).toBe('low');
    expect(bandOf(0.2, points)).toBe('uncertain');
    expect(bandOf(0.5999, points)).toBe('uncertain');
    expect(bandOf(0.6, points)).toBe('high');
  });

  it('is close to an operating point that may come to the same whole percent', () => {
    const operatingPoints = { low: 0.404, high: 0.655 };
    const near = [0.39, 0.402, 0.41, 0.5, 0.649, 0.66, 0.67].map((probability) =>
      thresholdNear({ probability, operatingPoints }),
    );
    expect(near).toEqual([undefined, 0.404, 0.404, undefined, 0.655, 0.655, undefined]);
  });

  it.each([
    [0.1, 'low', 'benign'],
    [0.4, 'uncertain', 'malignant'],
    [0.7, 'high', 'malignant'],
  ])('at probability %d is %s and labelled %s', (probability, band, label) => {
    const verdict = judge({ logit: phoneLogit(probability), modality: -3 }, manifest(), provenance);
    expect(verdict).toMatchObject({ band, label, modality: 'phone', modalityOrigin: 'suggested', prevalence: 0.5 });
    expect(verdict.probability).toBeCloseTo(probability, 12);
  });

  it('uses the figures of the modality that the person chose', () => {
    const verdict = judge({ logit: 0, modality: -3 }, manifest(), provenance, 'dermoscope');
    expect(verdict).toMatchObject({ probability: 0.5, band: 'high', modality: 'dermoscope', modalityOrigin: 'chosen' });
  });

  it('stays with the one modality that the model knows', () => {
    const dermoscopeOnly = exampleManifest({ dermoscope: manifest().modalities.dermoscope });
    expect(suggestModality({ modality: -3 }, dermoscopeOnly)).toBe('dermoscope');
    expect(judge({ logit: 0, modality: -3 }, dermoscopeOnly, provenance, 'phone').modality).toBe('dermoscope');
  });

  it('is refused with any reason against judging, and keeps the score for the record', () => {
    const reasons = [{ code: 'picture-blank' }] as const;
    const verdict = judge({ logit: phoneLogit(0.9), modality: -3 }, manifest(), provenance, undefined, reasons);
    expect(verdict).toMatchObject({ band: 'refused', label: 'none', reasons });
    expect(verdict.probability).toBeCloseTo(0.9, 12);
  });

  it('survives storage as plain data', () => {
    const verdict = judge({ logit: 0.3, modality: 2 }, manifest(), provenance);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });
});
