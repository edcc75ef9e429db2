import type { ChartLook } from './chart.ts';
import css from './chart-patterns.module.css';

const SIDE = 6;

/** What `fillOf` with the same prefix, which must be the page's only one, refers to. */
export function ChartPatterns({ prefix }: { readonly prefix: string }) {
  const tile = { width: SIDE, height: SIDE, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${prefix}-low`} className={css.low} {...tile}>
        <rect width={SIDE} height={SIDE} />
      </pattern>
      <pattern id={`${prefix}-uncertain`} className={css.uncertain} {...tile} patternTransform="rotate(45)">
        <rect width={SIDE} height={SIDE} />
        <path d={`M0 0V${SIDE}`} />
      </pattern>
      <pattern id={`${prefix}-refused`} className={css.refused} {...tile}>
        <rect width={SIDE} height={SIDE} />
        <circle cx={SIDE / 2} cy={SIDE / 2} r={1.2} />
      </pattern>
    </defs>
  );
}

export function fillOf(prefix: string, look: ChartLook): string {
  if (look === 'plain') return 'var(--accent)';
  return look === 'high' ? 'var(--high)' : `url(#${prefix}-${look})`;
}

export function strokeOf(look: ChartLook): string {
  return look === 'plain' ? 'var(--accent)' : `var(--${look})`;
}

/** From React's id, which holds signs that addresses must not. */
export function patternPrefix(id: string): string {
  return `pattern-${id.replace(/\W/g, '')}`;
}
