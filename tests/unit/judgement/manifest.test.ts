import { describe, expect, it } from 'vitest';
import { distanceFromGolden, goldenInput, ManifestError, parseManifest } from '../../../src/judgement/index.ts';
import { exampleManifest, exampleManifestJson } from '../../fixtures/example-manifest.ts';

describe('manifest', () => {
  it('passes the gate when whole', () => {
    expect(parseManifest(exampleManifestJson())).toEqual(exampleManifestJson());
  });

  it.each([
    ['nothing', null],
    ['text', '<!doctype html>'],
    ['another format', { ...exampleManifestJson(), format: 2 }],
    ['another preprocessing', { ...exampleManifestJson(), input: { size: 224, preprocessing: 99 } }],
    ['no hash', { ...exampleManifestJson(), files: { 'model.json': { sha256: 'short', bytes: 1 } } }],
    ['no modality', { ...exampleManifestJson(), modalities: {} }],
  ])('is refused with %s', (_, json) => {
    expect(() => parseManifest(json)).toThrow(ManifestError);
  });
});

describe('golden outputs', () => {
  const { golden } = exampleManifest();
  const same = {
    logit: golden.logit,
    modality: golden.modality,
    saliency: Float32Array.from(golden.saliency),
    embedding: Float32Array.from([...golden.embedding, 9, 9]),
  };

  it('have no distance from themselves', () => {
    expect(distanceFromGolden(same, golden)).toBeLessThan(1e-6);
  });

  it.each([
    ['another logit', { ...same, logit: 0.6 }, 0.1],
    ['another map', { ...same, saliency: Float32Array.from([0.1, -0.1]) }, 0.5],
    ['another embedding', { ...same, embedding: Float32Array.from([1, 2, 5]) }, 0.25],
    ['a broken driver', { ...same, logit: Number.NaN }, Number.POSITIVE_INFINITY],
    ['a map of another size', { ...same, saliency: new Float32Array(5) }, Number.POSITIVE_INFINITY],
  ])('tell %s', (_, outputs, distance) => {
    expect(distanceFromGolden(outputs, golden)).toBeCloseTo(distance, 5);
  });

  it('rest on an input by formula that covers -1..1', () => {
    const input = goldenInput(64);
    expect(input).toHaveLength(64 * 64 * 3);
    expect(Math.min(...input)).toBe(-1);
    expect(Math.max(...input)).toBe(1);
    // x = 1, y = 2, green: 3 + 10 + 85 + (5 >> 5) = 98.
    expect(input[(2 * 64 + 1) * 3 + 1]).toBeCloseTo(98 / 127.5 - 1, 6);
  });
});
