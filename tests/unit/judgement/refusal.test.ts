import { describe, expect, it } from 'vitest';
import {
  outOfDistributionScore,
  parseRefusal,
  RefusalError,
  reasonsInOutputs,
  refusalBytes,
  refusalMeasures,
  refusalReason,
} from '../../../src/judgement/index.ts';
import { exampleManifest } from '../../fixtures/example-manifest.ts';
import { floatBytes, TINY_DESCRIPTION, TINY_NUMBERS, tinyRefusal } from '../../fixtures/tiny-refusal.ts';

function outputs(embedding: readonly number[], texture: readonly number[] = [0, 0], spot: readonly number[] = [0]) {
  return {
    modality: -1,
    embedding: Float32Array.from(embedding),
    texture: Float32Array.from(texture),
    spot: Float32Array.from(spot),
  };
}

describe('the bytes of refusal', () => {
  it('are as many as their description says', () => {
    expect(refusalBytes(TINY_DESCRIPTION)).toBe(4 * TINY_NUMBERS.length);
    expect([...tinyRefusal().centres]).toEqual([0, 0, 4, 0]);
  });

  it('are read wherever they lie in memory', () => {
    const bytes = new Uint8Array(3 + 4 * TINY_NUMBERS.length);
    bytes.set(floatBytes(TINY_NUMBERS), 3);
    expect(parseRefusal(bytes.subarray(3), TINY_DESCRIPTION)).toEqual(tinyRefusal());
  });

  it.each([
    ['too few', TINY_NUMBERS.slice(1)],
    ['too many', [...TINY_NUMBERS, 0]],
    ['not finite', TINY_NUMBERS.with(7, Number.NaN)],
  ])('are refused when %s', (_, numbers) => {
    expect(() => parseRefusal(floatBytes(numbers), TINY_DESCRIPTION)).toThrow(RefusalError);
  });
});

describe('what is measured', () => {
  it('is the way to the nearest centre and two logits', () => {
    // (3, 1) lies 1 and 1 from the centre (4, 0): root mean square 1.
    expect(refusalMeasures(outputs([3, 1, 7], [5, 9]), tinyRefusal())).toEqual({ distance: 1, skin: 7, thing: 4 });
  });

  it('is less like bare skin where a spot stands out', () => {
    expect(refusalMeasures(outputs([3, 1, 7], [5, 9], [6]), tinyRefusal())).toEqual({ distance: 1, skin: 1, thing: 4 });
  });

  it('needs features of the right length', () => {
    expect(() => refusalMeasures(outputs([1, 2]), tinyRefusal())).toThrow(RefusalError);
    expect(() => refusalMeasures(outputs([1, 2, 3], []), tinyRefusal())).toThrow(RefusalError);
    expect(() => refusalMeasures(outputs([1, 2, 3], [0, 0], []), tinyRefusal())).toThrow(RefusalError);
  });
});

describe('the score', () => {
  it('is 0 for the middle lesion and 1 at a limit', () => {
    expect(outOfDistributionScore(outputs([1, 1, -2]), tinyRefusal(), 'phone')).toBe(0);
    expect(outOfDistributionScore(outputs([0, 0, 2]), tinyRefusal(), 'phone')).toBe(1);
  });

  it('is that of the measure that speaks loudest', () => {
    expect(outOfDistributionScore(outputs([-7, 1, -2]), tinyRefusal(), 'phone')).toBe(2);
    expect(outOfDistributionScore(outputs([0, 0, 10], [3, 0]), tinyRefusal(), 'phone')).toBe(3);
    expect(outOfDistributionScore(outputs([0, 0, 0], [8, 0]), tinyRefusal(), 'phone')).toBe(4);
  });

  it('leaves out skin where there was none to learn from', () => {
    const { skin: _, ...phone } = TINY_DESCRIPTION.modalities.phone ?? Object.create(null);
    const refusal = parseRefusal(floatBytes(TINY_NUMBERS), { ...TINY_DESCRIPTION, modalities: { phone } });
    expect(outOfDistributionScore(outputs([0, 0, 10], [3, 0]), refusal, 'phone')).toBe(1.5);
  });

  it('leaves out a distance that does not count', () => {
    const { distance: _, ...phone } = TINY_DESCRIPTION.modalities.phone ?? Object.create(null);
    const refusal = parseRefusal(floatBytes(TINY_NUMBERS), { ...TINY_DESCRIPTION, modalities: { phone } });
    expect(outOfDistributionScore(outputs([-7, 1, -2]), refusal, 'phone')).toBe(0);
  });

  it('is none for a modality without limits', () => {
    expect(outOfDistributionScore(outputs([-7, 1, 9]), tinyRefusal(), 'dermoscope')).toBeUndefined();
  });
});

describe('the reason', () => {
  it('is told above the threshold, not at it', () => {
    expect(refusalReason(outputs([0, 0, 4]), tinyRefusal(), 'phone')).toBeUndefined();
    expect(refusalReason(outputs([0, 0, 6]), tinyRefusal(), 'phone')).toEqual({
      code: 'not-a-lesion',
      score: 2,
      threshold: 1.5,
    });
  });

  it('goes by the modality that the picture looks like', () => {
    const skin = outputs([0, 0, 6]);
    const manifest = exampleManifest();
    expect(reasonsInOutputs(skin, skin.spot, manifest, tinyRefusal())).toHaveLength(1);
    expect(reasonsInOutputs({ ...skin, modality: 1 }, skin.spot, manifest, tinyRefusal())).toEqual([]);
  });

  it('is never given by a model that cannot refuse', () => {
    const older = { ...outputs([0, 0, 6]), texture: new Float32Array(0) };
    expect(reasonsInOutputs(older, new Float32Array(0), exampleManifest(), undefined)).toEqual([]);
  });
});
