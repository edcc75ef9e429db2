import type { ReactNode } from 'react';
import css from './stack.module.css';

interface StackProps {
  readonly children: ReactNode;
  readonly gap?: 'small' | 'medium' | 'large';
}

/** Things below each other, evenly apart. */
export function Stack({ children, gap = 'medium' }: StackProps) {
  return <div className={css[gap]}>{children}</div>;
}
