import { type RefCallback, useCallback, useState } from 'react';

export interface Size {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** How large an element is, followed as it changes. @param unmeasured holds until it is known. */
export function useSize(unmeasured: Size): readonly [ref: RefCallback<HTMLElement>, size: Size] {
  const [size, setSize] = useState<Size>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size && size.width > 0 && size.height > 0 ? size : unmeasured];
}
