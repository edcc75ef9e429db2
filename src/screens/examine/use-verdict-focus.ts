import { type RefObject, useEffect, useRef } from 'react';
import type { SessionState } from './session.ts';

/** Moves the focus to the heading of a verdict that arrives here; on a return to it, the screen's heading has the focus. */
export function useVerdictFocus(stage: SessionState['stage']): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage);
  useEffect(() => {
    if (stage === 'judged' && before.current !== 'judged') heading.current?.focus();
    before.current = stage;
  }, [stage]);
  return heading;
}
