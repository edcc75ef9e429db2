import type { Box } from '../src/judgement/lesion-frame/describe-region.ts';

/** Intersection over union of two boxes, 0..1. */
export function overlapOf(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const shared = Math.max(0, across) * Math.max(0, down);
  return shared / (areaOf(one) + areaOf(other) - shared);
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
