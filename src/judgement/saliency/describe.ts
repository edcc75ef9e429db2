import type { Box } from '../lesion-frame/describe-region.ts';
import { type EvidenceMap, WEAK_EVIDENCE } from './evidence.ts';
import { shareWithin } from './share-within.ts';

/** The ninths of a frame, row by row. */
export const SALIENCY_REGIONS = [
  'upper-left',
  'upper',
  'upper-right',
  'left',
  'centre',
  'right',
  'lower-left',
  'lower',
  'lower-right',
] as const;

export type SaliencyRegion = (typeof SALIENCY_REGIONS)[number];

/** Where a frame speaks for malignancy. */
export type SaliencySummary =
  /** Nowhere, nor clearly against it. */
  | { readonly code: 'little' }
  /** Nowhere, and somewhere against it. */
  | { readonly code: 'against' }
  /** Mainly outside the lesion that was found: the score may rest on something else. */
  | { readonly code: 'outside-lesion' }
  | { readonly code: 'mainly'; readonly region: SaliencyRegion }
  /** In many places, more in one than in others. */
  | { readonly code: 'strongest'; readonly region: SaliencyRegion }
  /** Along the border of the frame, and little in its middle. */
  | { readonly code: 'border' }
  | { readonly code: 'spread' };

// Shares of the evidence for malignancy, of which an even map has a ninth in each region. Choices.
const MAINLY = 1 / 3;
const STRONGEST = 1 / 6;
const LITTLE_IN_CENTRE = 1 / 18;
const LEAST_IN_LESION = 1 / 3;

/** A part tells of more than its own place: so far around the lesion's box still counts as inside, in parts. */
const REACH = 0.5;

/**
 * Says where a frame speaks for malignancy, as a code for words.
 *
 * @param lesion as shares of the frame's side, where one was found.
 */
export function describeEvidence(map: EvidenceMap, lesion?: Box): SaliencySummary {
  if (Math.max(...map.values) < WEAK_EVIDENCE) {
    return { code: Math.min(...map.values) <= -WEAK_EVIDENCE ? 'against' : 'little' };
  }
  const speaksFor = { ...map, values: map.values.map((value) => Math.max(0, value)) };
  if (lesion && shareWithin(speaksFor, grown(lesion, map)) < LEAST_IN_LESION) return { code: 'outside-lesion' };
  const shares = SALIENCY_REGIONS.map((region, i) => ({ region, share: shareWithin(speaksFor, ninth(i)) }));
  const [most] = shares.toSorted((a, b) => b.share - a.share);
  if (most && most.share >= MAINLY) return { code: 'mainly', region: most.region };
  if (shares.some(({ region, share }) => region === 'centre' && share <= LITTLE_IN_CENTRE)) return { code: 'border' };
  if (most && most.share >= STRONGEST) return { code: 'strongest', region: most.region };
  return { code: 'spread' };
}

function ninth(i: number): Box {
  const [column, row] = [i % 3, Math.floor(i / 3)];
  return { left: column / 3, top: row / 3, right: (column + 1) / 3, bottom: (row + 1) / 3 };
}

function grown({ left, top, right, bottom }: Box, { width, height }: EvidenceMap): Box {
  const [across, down] = [REACH / width, REACH / height];
  return { left: left - across, top: top - down, right: right + across, bottom: bottom + down };
}
