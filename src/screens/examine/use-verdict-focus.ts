import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import type { SessionState } from './state.ts';

/**
 * Moves the focus to the heading of a verdict that arrives here, or that changed with another photo or square; on a return to
 * it, the screen's heading has the focus.
 */
export function useVerdictFocus(state: SessionState): RefCallback<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = state.stage === 'judged' && !state.busy;
  const before = useRef(isHere);
  /** The verdict is there before the part of the app that shows it. */
  const isAwaited = useRef(false);
  useEffect(() => {
    if (isHere && !before.current) {
      isAwaited.current = heading.current === null;
      heading.current?.focus();
    }
    before.current = isHere;
  }, [isHere]);
  return useCallback((shown: HTMLHeadingElement | null) => {
    heading.current = shown;
    if (!shown || !isAwaited.current) return;
    isAwaited.current = false;
    shown.focus();
  }, []);
}
