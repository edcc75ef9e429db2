import { judge, type Manifest, type Verdict } from '../../judgement/index.ts';
import { MODALITIES, type Modality } from '../../vocabulary/index.ts';
import type { EngineState } from '../engine.ts';
import { manifestOf } from './manifest-of.ts';

interface JudgedPhoto {
  readonly verdict: Verdict;
  readonly modalityLogit: number;
}

/** The same score, read as that of a photo taken the other way. What was refused stays refused. */
export function judgeAgain({ verdict, modalityLogit }: JudgedPhoto, manifest: Manifest, chosen: Modality): Verdict {
  const outputs = { logit: verdict.logit, modality: modalityLogit };
  return judge(outputs, manifest, verdict.provenance, chosen, verdict.reasons, verdict.findings);
}

/** The other way to judge a verdict, if the model that gave it is loaded and was calibrated for that. */
export function otherModality(verdict: Verdict, engine: EngineState): Modality | undefined {
  const manifest = manifestOf(verdict, engine);
  return MODALITIES.find((other) => other !== verdict.modality && manifest?.modalities[other]);
}
