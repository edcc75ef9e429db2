import { useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/index.ts';

/** The first screen of a visit leaves the focus where the browser put it. */
let arrivals = 0;

interface ScreenHeadingProps {
  readonly children: string;
  readonly className?: string | undefined;
}

/** A screen's name: as its heading, to which the focus moves on arrival, and as the document's title. */
export function ScreenHeading({ children, className }: ScreenHeadingProps) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrivals++ > 0) heading.current?.focus();
  }, []);
  return (
    <>
      <title>{t('title.screen', { screen: children })}</title>
      <h1 ref={heading} tabIndex={-1} className={className}>
        {children}
      </h1>
    </>
  );
}
