import type { CSSProperties } from 'react';

/** Numbers for a style sheet to place things by. React's types know no custom properties. */
export function placedBy(numbers: Readonly<Record<`--${string}`, number>>): CSSProperties {
  return numbers as CSSProperties;
}
