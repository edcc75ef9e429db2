import { describe, expect, it } from 'vitest';
import { evidenceOf, saliencyFrom } from '../../../../src/judgement/index.ts';
import { meanOf, saliencyBy, verdictOf } from './judged.ts';

const logOdds = (share: number) => Math.log(share / (1 - share));

describe('evidence', () => {
  it('has the mean by which the log odds of the photo are above those of the prevalence', () => {
    const verdict = verdictOf(0.8);
    const evidence = evidenceOf(
      saliencyBy((row, column) => 3 * row - column),
      verdict,
    );
    expect(meanOf(evidence?.values ?? [])).toBeCloseTo(logOdds(verdict.probability) - logOdds(verdict.prevalence), 10);
  });

  it('is by hand, for two parts', () => {
    // slope 1.25 * (0 - 1 + 2) - 0.5 - ln(1/3), and the same for 2 instead of 0
    const evidence = evidenceOf({ width: 2, height: 1, values: [0, 2] }, verdictOf(2));
    expect(evidence?.values[0]).toBeCloseTo(1.25 - 0.5 + Math.log(3), 10);
    expect(evidence?.values[1]).toBeCloseTo(3.75 - 0.5 + Math.log(3), 10);
  });

  it('does not lift a photo of low score to the height of one of high score', () => {
    const map = saliencyBy((row) => row / 10);
    const [low, high] = [-3, 3].map((logit) => evidenceOf(map, verdictOf(logit))?.values ?? []);
    expect(Math.max(...(low ?? []))).toBeLessThan(0);
    expect(Math.min(...(high ?? []))).toBeGreaterThan(0);
  });

  it('goes by the calibration of the modality that the photo is judged as', () => {
    const map = saliencyBy((row) => row);
    const steep = verdictOf(1, { calibration: { slope: 2.5, intercept: 0 } });
    const spreadOf = (values: readonly number[] = []) => Math.max(...values) - Math.min(...values);
    expect(spreadOf(evidenceOf(map, steep)?.values)).toBeCloseTo(2 * spreadOf(evidenceOf(map, verdictOf(1))?.values), 10);
  });

  it('is not given for a refused photo, nor for an old verdict that does not tell its calibration', () => {
    const { calibration: _, ...old } = verdictOf(1);
    expect(
      evidenceOf(
        saliencyBy(() => 1),
        verdictOf(1, { band: 'refused' }),
      ),
    ).toBeUndefined();
    expect(
      evidenceOf(
        saliencyBy(() => 1),
        old,
      ),
    ).toBeUndefined();
  });
});

describe('a saliency', () => {
  it('is plain numbers, with the lesion in shares of the frame', () => {
    const map = saliencyFrom(
      Float32Array.of(1, 2, 3, 4),
      { x: 100, y: 50, side: 200 },
      { x: 150, y: 50, width: 100, height: 40 },
    );
    expect(map).toEqual({
      width: 2,
      height: 2,
      values: [1, 2, 3, 4],
      lesion: { left: 0.25, top: 0, right: 0.75, bottom: 0.2 },
    });
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
  });

  it('must be square', () => {
    expect(() => saliencyFrom(new Float32Array(6), { x: 0, y: 0, side: 10 }, undefined)).toThrow(RangeError);
  });
});
