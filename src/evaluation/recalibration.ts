import { requireProbability } from './probability.ts';
import type { Scored } from './scored.ts';

/** Log odds beyond this are taken for it: about one in a hundred million, and the odds of 0 and 1 are infinite. */
const LIMIT = 18;
const STEPS = 100;
/** A longer step could land where every probability is rounded to 0 or 1, from where there is no way back. */
const LONGEST_STEP = 5;

/** The line in log odds that would put the probabilities right: logit P(malignant) = intercept + slope x logit p. */
interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * Calibration in the large: what must be added to every log odds for the mean probability to be the share that is malignant.
 * 0 is perfect, below 0 the probabilities are too high (Cox 1958, doi:10.1093/biomet/45.3-4.562; Van Calster et al. 2019,
 * doi:10.1186/s12916-019-1466-7). Scores must be probabilities. NaN when a class is absent.
 *
 * @throws RangeError for a score outside 0..1.
 */
export function calibrationInTheLarge(scored: readonly Scored[]): number {
  return fitLine(scored, false).intercept;
}

/**
 * The calibration slope: of the log odds in a logistic regression of the outcome on them. 1 is perfect, below 1 the
 * probabilities are too extreme (sources as above). Scores must be probabilities. NaN when a class is absent, when all scores
 * are equal, or when they separate the classes so that no slope fits best.
 *
 * @throws RangeError for a score outside 0..1.
 */
export function calibrationSlope(scored: readonly Scored[]): number {
  return fitLine(scored, true).slope;
}

/** Maximum likelihood by Newton's method, halving a step that would make the fit worse. */
function fitLine(scored: readonly Scored[], freeSlope: boolean): Line {
  const none = { intercept: Number.NaN, slope: Number.NaN };
  const logits = scored.map(({ score }) => logit(score));
  const outcomes = scored.map(({ malignant }) => (malignant ? 1 : 0));
  let line: Line = { intercept: 0, slope: 1 };
  for (let step = 0; step < STEPS; step++) {
    const towards = newtonStep(logits, outcomes, line, freeSlope);
    if (!Number.isFinite(lengthOf(towards))) return none;
    if (lengthOf(towards) < 1e-10) return line;
    line = improved(logits, outcomes, line, towards);
  }
  return none;
}

function newtonStep(logits: readonly number[], outcomes: readonly number[], line: Line, freeSlope: boolean): Line {
  let [gradient, gradientSlope, curvature, mixed, curvatureSlope] = [0, 0, 0, 0, 0];
  for (const [i, x] of logits.entries()) {
    const p = 1 / (1 + Math.exp(-line.intercept - line.slope * x));
    const excess = (outcomes[i] ?? 0) - p;
    const weight = p * (1 - p);
    gradient += excess;
    gradientSlope += excess * x;
    curvature += weight;
    mixed += weight * x;
    curvatureSlope += weight * x * x;
  }
  if (!freeSlope) return { intercept: gradient / curvature, slope: 0 };
  const determinant = curvature * curvatureSlope - mixed ** 2;
  // Equal scores, or classes far apart, leave nothing but rounding errors to divide by.
  if (determinant <= 1e-12 * curvature * curvatureSlope) return { intercept: Number.NaN, slope: Number.NaN };
  return {
    intercept: (curvatureSlope * gradient - mixed * gradientSlope) / determinant,
    slope: (curvature * gradientSlope - mixed * gradient) / determinant,
  };
}

function improved(logits: readonly number[], outcomes: readonly number[], line: Line, step: Line): Line {
  // Near the best line, rounding errors are larger than what a step gains.
  const allowed = misfit(logits, outcomes, line) * (1 + 1e-9);
  for (let share = Math.min(1, LONGEST_STEP / lengthOf(step)); share > 1e-12; share /= 2) {
    const next = { intercept: line.intercept + share * step.intercept, slope: line.slope + share * step.slope };
    if (misfit(logits, outcomes, next) <= allowed) return next;
  }
  return line;
}

function lengthOf({ intercept, slope }: Line): number {
  return Math.hypot(intercept, slope);
}

/** The negative log likelihood. */
function misfit(logits: readonly number[], outcomes: readonly number[], { intercept, slope }: Line): number {
  return logits.reduce((sum, x, i) => {
    const odds = (outcomes[i] ? -1 : 1) * (intercept + slope * x);
    return sum + Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds)));
  }, 0);
}

function logit(score: number): number {
  requireProbability(score);
  return Math.min(LIMIT, Math.max(-LIMIT, Math.log(score / (1 - score))));
}
