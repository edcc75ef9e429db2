import type { Figures, Verdict } from '../../judgement/index.ts';
import type { EngineState } from '../engine.ts';
import { manifestOf } from './manifest-of.ts';

/**
 * How many of 100 cancers the model that gave a verdict calls less suspicious, on the worst of its test sets taken the same
 * way. Never none: a test set without a miss shows too little to say so.
 */
export function missedOf100(verdict: Verdict, engine: EngineState): number | undefined {
  const sets = manifestOf(verdict, engine)?.figures.filter(({ modality }) => modality === verdict.modality) ?? [];
  if (sets.length === 0) return undefined;
  return Math.max(...sets.map(missedOnSet));
}

/** How many of 100 cancers a test set shows to be called less suspicious; never none. */
export function missedOnSet({ atLow }: Pick<Figures, 'atLow'>): number {
  return Math.max(1, 100 - Math.round(atLow.sensitivity.value * 100));
}
