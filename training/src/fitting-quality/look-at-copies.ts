import { seededRandom } from '../../../src/evaluation/index.ts';
import {
  measureQuality,
  type PixelSource,
  preprocess,
  type QualityMeasures,
  suggestedFrame,
} from '../../../src/judgement/index.ts';
import type { Network } from '../backend/network.ts';
import type { Degradation } from './degradation.ts';
import { degrade } from './degrade.ts';
import { takeAgain } from './take-again.ts';

/** What was measured of a picture as it lies or of a copy, and the network's score where there is a network. */
export interface Look {
  readonly measures: QualityMeasures;
  readonly logit: number | undefined;
}

/** A picture as it lies, and its copies in the order in which they were asked for. */
export interface Looks {
  readonly asItLies: QualityMeasures;
  readonly copies: readonly Look[];
}

/** Degrades what the app would frame of a picture in each way and looks at what came of it. */
export async function lookAtCopies(
  pixels: PixelSource,
  degradations: readonly Degradation[],
  seed: number,
  size: number,
  network: Network | undefined,
): Promise<Looks> {
  const frame = suggestedFrame(pixels);
  const input = preprocess(pixels, frame, size);
  const copies: Look[] = [];
  for (const degradation of degradations) {
    // Each copy of a picture gets the same noise.
    const random = seededRandom(seed);
    const copy = await takeAgain(degrade(input, size, degradation, random), size, seededRandom(seed + 1));
    copies.push({ measures: measureQuality(copy, frame), logit: network?.run([copy])[0]?.logit });
  }
  return { asItLies: measureQuality(input, frame), copies };
}
