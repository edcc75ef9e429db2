import { describe, expect, it } from 'vitest';
import { distanceFromGolden, goldenInput, ManifestError, parseManifest } from '../../../src/judgement/index.ts';
import { exampleManifest, exampleManifestJson } from '../../fixtures/example-manifest.ts';
import { TINY_DESCRIPTION } from '../../fixtures/tiny-refusal.ts';

describe('manifest', () => {
  it('passes the gate when whole', () => {
    expect(parseManifest(exampleManifestJson())).toEqual(exampleManifestJson());
  });

  const withRefusalFile = {
    ...exampleManifestJson(),
    files: { ...exampleManifestJson().files, 'refusal.bin': { sha256: 'c'.repeat(64), bytes: 10 } },
  };

  it('passes with refusal and, from a model that came before it, without', () => {
    expect(parseManifest({ ...withRefusalFile, refusal: TINY_DESCRIPTION }).refusal).toEqual(TINY_DESCRIPTION);
    expect(parseManifest(exampleManifestJson()).refusal).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['text', '<!doctype html>'],
    ['another format', { ...exampleManifestJson(), format: 2 }],
    ['another preprocessing', { ...exampleManifestJson(), input: { size: 224, preprocessing: 99 } }],
    ['no hash', { ...exampleManifestJson(), files: { 'model.json': { sha256: 'short', bytes: 1 } } }],
    ['a refusal that is not described', withRefusalFile],
    ['a refusal whose file is not named', { ...exampleManifestJson(), refusal: TINY_DESCRIPTION }],
    ['a projection to more than 64 dimensions', { ...withRefusalFile, refusal: { ...TINY_DESCRIPTION, dimensions: 63 } }],
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
