import { type RefObject, useEffect, useRef } from 'react';
import type { SessionState } from './state.ts';

/**
 * Moves the focus to the heading of a verdict that arrives here, or that changed with another photo or square; on a return to
 * it, the screen's heading has the focus.
 */
export function useVerdictFocus(state: SessionState): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = state.stage === 'judged' && !state.busy;
  const before = useRef(isHere);
  useEffect(() => {
    if (isHere && !before.current) heading.current?.focus();
    before.current = isHere;
  }, [isHere]);
  return heading;
}
