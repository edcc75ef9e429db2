import { judge, type Manifest, type Verdict } from '../../judgement/index.ts';
import { MODALITIES, type Modality } from '../../vocabulary/index.ts';
import type { EngineState } from '../engine.ts';

interface JudgedPhoto {
  readonly verdict: Verdict;
  readonly modalityLogit: number;
}

/** The same score, read as that of a photo taken the other way. */
export function judgeAgain({ verdict, modalityLogit }: JudgedPhoto, manifest: Manifest, chosen: Modality): Verdict {
  return judge({ logit: verdict.logit, modality: modalityLogit }, manifest, verdict.provenance, chosen);
}

/** The other way to judge a verdict, if the model that gave it is loaded and was calibrated for that. */
export function otherModality({ modality, provenance }: Verdict, engine: EngineState): Modality | undefined {
  if (engine.stage !== 'ready') return undefined;
  const { files, modalities } = engine.model.manifest;
  if (files['weights.bin'].sha256 !== provenance.modelHash) return undefined;
  return MODALITIES.find((other) => other !== modality && modalities[other]);
}
