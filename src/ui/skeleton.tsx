import css from './skeleton.module.css';

/** Stands where a screen will be. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className={css.skeleton} role="status" aria-label={label}>
      <div />
      <div />
      <div />
    </div>
  );
}
