import type { ReactNode } from 'react';

/** A term with what is known of it; nothing where nothing is. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  if (children === undefined || children === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
