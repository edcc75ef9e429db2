import type { Manifest, Verdict } from '../../judgement/index.ts';
import type { EngineState } from '../engine.ts';

/** The manifest of the model that gave a verdict, if that is the one that is loaded. */
export function manifestOf({ provenance }: Verdict, engine: EngineState): Manifest | undefined {
  if (engine.stage !== 'ready') return undefined;
  const { manifest } = engine.model;
  return manifest.files['weights.bin'].sha256 === provenance.modelHash ? manifest : undefined;
}
