import css from './mark.module.css';

/** The project's sign: an uneven spot seen through a lens. Drawn as in public/icons/icon.svg. */
export function Mark() {
  return (
    <svg className={css.mark} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle className={css.lens} cx="32" cy="32" r="25" />
      <path
        className={css.spot}
        d="M29.5 20.5c5.5-2.2 12.6.4 14.6 6 1.3 3.7-.6 5.6-.2 9.1.5 4.6-3.4 8.4-8.2 8.3-3.4-.1-4.7 1.7-8.1.6-5-1.6-8.6-6.9-7.3-12.2.9-3.7 4.4-4.1 5.1-7.2.5-2.1 1.9-3.7 4.1-4.6Z"
      />
    </svg>
  );
}
