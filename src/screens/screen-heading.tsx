import { type RefObject, useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/index.ts';

/** The first screen of a visit leaves the focus where the browser put it. */
let arrivals = 0;

interface ScreenHeadingProps {
  readonly children: string;
  readonly className?: string | undefined;
  /** For a screen that moves the focus back to it. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
}

/** A screen's name: as its heading, to which the focus moves on arrival, and as the document's title. */
export function ScreenHeading({ children, className, headingRef }: ScreenHeadingProps) {
  const { t } = useLanguage();
  const own = useRef<HTMLHeadingElement>(null);
  const heading = headingRef ?? own;
  useEffect(() => {
    // The frame scrolls: to the top, or to where the screen was left.
    if (arrivals++ > 0) heading.current?.focus({ preventScroll: true });
  }, [heading]);
  return (
    <>
      <title>{t('title.screen', { screen: children })}</title>
      <h1 ref={heading} tabIndex={-1} className={className}>
        {children}
      </h1>
    </>
  );
}
