import type { ComponentProps, ReactNode } from 'react';
import css from './button.module.css';
import { joined } from './joined.ts';

export interface ButtonLook {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly large?: boolean;
}

/** The look of a button for what is not one, such as a link. */
export function buttonClass({ kind = 'secondary', large = false }: ButtonLook = {}): string {
  return joined(css.button, css[kind], large && css.large);
}

interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'className' | 'type'> {
  readonly children: ReactNode;
}

export function Button({ kind, large, ...rest }: ButtonProps) {
  return <button type="button" className={buttonClass({ ...(kind && { kind }), ...(large && { large }) })} {...rest} />;
}
