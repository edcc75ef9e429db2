import { describe, expect, it } from 'vitest';
import { fromLogOdds, logOdds } from '../../../../src/screens/lesion/log-odds.ts';
import { scoreChange } from '../../../../src/screens/lesion/score-change.ts';
import { ASSUMED_DEVIATION, ENOUGH_DEGREES_OF_FREEDOM, scoreNoise } from '../../../../src/screens/lesion/score-noise.ts';
import { look } from './looks.ts';

const { verdict: LIKE } = look([0]);

/** So many examinations of two photos that differ by `gap`. */
const pairs = (count: number, gap: number) => Array.from({ length: count }, (_, at) => look([at, at + gap]));

describe('log odds', () => {
  it('are undone, and stay finite at the ends', () => {
    for (const odds of [-5, -0.3, 0, 2, 7]) expect(logOdds(fromLogOdds(odds))).toBeCloseTo(odds, 6);
    expect(logOdds(0)).toBeCloseTo(-13.8, 1);
    expect(logOdds(1)).toBeCloseTo(13.8, 1);
  });
});

describe('the noise of a score', () => {
  it('is the pooled standard deviation within examinations, whatever lies between them', () => {
    // Two photos g apart have a variance of g * g / 2.
    expect(scoreNoise(pairs(ENOUGH_DEGREES_OF_FREEDOM, 0.4), LIKE)).toEqual({
      deviation: expect.closeTo(0.4 / Math.SQRT2, 6),
      origin: 'measured',
      degreesOfFreedom: ENOUGH_DEGREES_OF_FREEDOM,
    });
  });

  it('weighs each examination by its photos beyond the first', () => {
    const three = look([0, 1, 2]);
    const noise = scoreNoise([three, ...pairs(6, 0)], LIKE);
    expect(noise).toMatchObject({ origin: 'measured', degreesOfFreedom: 8 });
    expect(noise.deviation).toBeCloseTo(Math.sqrt(2 / 8), 6);
  });

  it('is assumed while there are too few, and never less than what they show', () => {
    expect(scoreNoise([look([1])], LIKE)).toEqual({ deviation: ASSUMED_DEVIATION, origin: 'assumed', degreesOfFreedom: 0 });
    expect(scoreNoise(pairs(3, 0.01), LIKE)).toMatchObject({ deviation: ASSUMED_DEVIATION, origin: 'assumed' });
    expect(scoreNoise(pairs(3, 4), LIKE).deviation).toBeCloseTo(4 / Math.SQRT2, 6);
  });

  it('counts only photos judged by the same model, as taken the same way, and not refused', () => {
    const others = [
      look([0, 9], { model: 'b' }),
      look([0, 9], { modality: 'dermoscope' }),
      look([0, 9], { band: 'refused' }),
    ];
    expect(scoreNoise(others, LIKE).degreesOfFreedom).toBe(0);
  });
});

describe('a change of the score', () => {
  const noise = { deviation: 0.5, origin: 'measured', degreesOfFreedom: 9 } as const;
  // 1.96 * sqrt(2) * 0.5
  const repeatability = 1.386;

  it('is none up to the repeatability coefficient', () => {
    expect(scoreChange(look([0]), look([repeatability - 0.01]), noise)).toEqual({ outcome: 'within-noise' });
    expect(scoreChange(look([0]), look([repeatability + 0.01]), noise)).toEqual({
      outcome: 'beyond-noise',
      direction: 'up',
    });
    expect(scoreChange(look([0]), look([-repeatability - 0.01]), noise)).toEqual({
      outcome: 'beyond-noise',
      direction: 'down',
    });
  });

  it('shows sooner where each look is the mean of several photos', () => {
    expect(scoreChange(look([0, 0, 0, 0]), look([0.8, 0.8, 0.8, 0.8]), noise).outcome).toBe('beyond-noise');
    expect(scoreChange(look([0]), look([0.8]), noise).outcome).toBe('within-noise');
  });

  it('is not told of scores that cannot be compared', () => {
    for (const other of [{ model: 'b' }, { modality: 'dermoscope' as const }, { band: 'refused' as const }]) {
      expect(scoreChange(look([0]), look([9], other), noise)).toEqual({ outcome: 'not-comparable' });
    }
  });
});
