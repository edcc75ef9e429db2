import { centredSquare, type Frame } from './frame.ts';
import type { Box } from './lesion-frame/describe-region.ts';
import { findRegions } from './lesion-frame/find-lesions.ts';
import { fitOfRegion } from './lesion-frame/fit-of-region.ts';
import { frameAround } from './lesion-frame/frame-around.ts';
import { lesionThumbnail, type Thumbnail } from './lesion-frame/thumbnail.ts';
import type { PixelSource, Region } from './resize.ts';

/** A lesion that was found, and the square to score around it. */
export interface FrameCandidate {
  readonly frame: Frame;
  /** The box around the lesion itself, in pixels of the photo. */
  readonly lesion: Region;
  /** The overlap (intersection over union, 0..1) that the box is expected to have with the lesion's true one. */
  readonly confidence: number;
}

/** Why the largest centred square is suggested. */
export type CentredReason =
  /** Nothing stands out from its surroundings. */
  | 'no-contrast'
  /** What stands out does not look like a lesion. */
  | 'nothing-convincing'
  /** The lesion leaves no skin around it that could be cut off. */
  | 'fills-picture';

/** The square to score, and what else it could be: candidates are the lesions found, best first. */
export type FrameSuggestion =
  | { readonly kind: 'lesion'; readonly frame: Frame; readonly candidates: readonly [FrameCandidate, ...FrameCandidate[]] }
  | {
      readonly kind: 'centred';
      readonly frame: Frame;
      readonly reason: CentredReason;
      readonly candidates: readonly FrameCandidate[];
    };

/** Below this expected overlap a centred square is as good a guess. */
const LEAST_CONFIDENCE = 0.3;

/** From this share of both sides on a lesion fills the picture. */
const FILLING = 0.85;

const MOST_CANDIDATES = 4;

/** Two boxes that share more than this of the smaller one are views of one lesion. */
const SAME_LESION = 0.3;

/**
 * Suggests the square of a photo to score: around the lesion that stands out best from its skin, else the largest centred
 * square. The same thumbnail always gives the same frame, and a larger copy of a photo the same part of it.
 *
 * @param thumbnail of the whole upright photo, from `lesionThumbnail`.
 * @param width of the photo in pixels. For a file that was squashed, the width it had before.
 * @param height of the photo in pixels.
 */
export function suggestFrame(thumbnail: Thumbnail, width: number, height: number): FrameSuggestion {
  const ranked = findRegions(thumbnail)
    .map(({ box, features }) => ({ box, confidence: fitOfRegion(features) }))
    .sort((one, other) => other.confidence - one.confidence);
  const centred = { kind: 'centred', frame: centredSquare(width, height) } as const;
  if (ranked.length === 0) return { ...centred, reason: 'no-contrast', candidates: [] };
  const [best, ...others] = differentLesions(ranked.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)).map(
    ({ box, confidence }): FrameCandidate => {
      const lesion = inPixels(box, width, height);
      return { frame: frameAround(lesion, width, height), lesion, confidence };
    },
  );
  if (!best) return { ...centred, reason: 'nothing-convincing', candidates: [] };
  const candidates = [best, ...others] as const;
  if (Math.min(best.lesion.width / width, best.lesion.height / height) >= FILLING) {
    return { ...centred, reason: 'fills-picture', candidates };
  }
  return { kind: 'lesion', frame: best.frame, candidates };
}

/** The square of a photo that is scored unless a person chooses another. */
export function suggestedFrame(pixels: PixelSource): Frame {
  return suggestFrame(lesionThumbnail(pixels), pixels.width, pixels.height).frame;
}

interface RankedBox {
  readonly box: Box;
  readonly confidence: number;
}

function differentLesions(ranked: readonly RankedBox[]): RankedBox[] {
  const kept: RankedBox[] = [];
  for (const one of ranked) {
    if (kept.length === MOST_CANDIDATES) break;
    if (kept.every((other) => sharedOfSmaller(one.box, other.box) <= SAME_LESION)) kept.push(one);
  }
  return kept;
}

function sharedOfSmaller(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return (Math.max(0, across) * Math.max(0, down)) / Math.min(areaOf(one), areaOf(other));
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function inPixels({ left, top, right, bottom }: Box, width: number, height: number): Region {
  const x = Math.round(left * width);
  const y = Math.round(top * height);
  return { x, y, width: Math.round(right * width) - x, height: Math.round(bottom * height) - y };
}
