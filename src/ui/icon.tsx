import css from './icon.module.css';

const PATHS = {
  camera:
    'M4 8h3l1.6-2.5h6.8L17 8h3a1 1 0 0 1 1 1v9.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1Z M12 16.8a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2Z',
  picture:
    'M4 4.5h16a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1Z M3 16l5-5 4.5 4.5 3-3L21 18 M15.5 9.5h.01',
  lens: 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M15.6 15.6 21 21',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M12 7v5.2l3.4 2',
  curve: 'M4 3.5V20h16.5 M4 20C5.5 10 10 6 20 5',
  bin: 'M4 6.5h16 M9.5 6V4h5v2 M6 6.5 7 20h10l1-13.5 M10.2 10.5v5.5 M13.8 10.5v5.5',
  shield: 'M12 3 4.5 5.8V11c0 4.8 3.1 8.3 7.5 10 4.4-1.7 7.5-5.2 7.5-10V5.8L12 3Z M8.8 11.8l2.3 2.3 4.2-4.4',
  back: 'M14.5 5 8 12l6.5 7',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  bars: 'M4 20h16.5 M6.5 16.5v-5 M12 16.5v-11 M17.5 16.5v-8',
  sliders: 'M4 7h9 M17 7h3 M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z M4 17h3 M11 17h9 M9 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  plus: 'M12 4.5v15 M4.5 12h15',
  square: 'M4 9V4h5 M15 4h5v5 M20 15v5h-5 M9 20H4v-5',
  minus: 'M4.5 12h15',
  download: 'M12 4v11 M7.5 11 12 15.5 16.5 11 M4.5 19.5h15',
  check: 'M4.5 12.5 10 18 19.5 7',
  alert: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M12 7.5v5.5 M12 16.4h.01',
  doctor:
    'M6 3.5h12a2.5 2.5 0 0 1 2.5 2.5v12a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 18V6A2.5 2.5 0 0 1 6 3.5Z M12 8v8 M8 12h8',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z M12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z',
  cross: 'M6 6l12 12 M18 6 6 18',
  torch: 'M13 3 6 13.5h5L10 21l8-11h-5.5L13 3Z',
  calendar: 'M4 6.5h16a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7.5a1 1 0 0 1 1-1Z M3 11h18 M8 4v4 M16 4v4',
  ruler: 'M3 15.5 15.5 3 21 8.5 8.5 21 3 15.5Z M6.5 12l2.2 2.2 M9.5 9l3 3 M12.5 6l2.2 2.2',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside words, never in their place. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={css.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
