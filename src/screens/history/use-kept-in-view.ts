import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { type FocusEvent, useCallback, useRef } from 'react';

/** Keeps the row that has the focus on the page however far it is scrolled away: the keyboard goes on from there. */
export function useKeptInView() {
  const focused = useRef<number>(undefined);
  const rangeExtractor = useCallback((range: Range) => {
    const indexes = defaultRangeExtractor(range);
    const kept = focused.current;
    if (kept === undefined || kept >= range.count || indexes.includes(kept)) return indexes;
    return [...indexes, kept].sort((one, other) => one - other);
  }, []);
  const onFocus = ({ target }: FocusEvent) => {
    const index = target.closest('[data-index]')?.getAttribute('data-index');
    focused.current = index ? Number(index) : undefined;
  };
  const onBlur = () => {
    focused.current = undefined;
  };
  return { rangeExtractor, listeners: { onFocus, onBlur } };
}
