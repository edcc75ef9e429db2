/** What is timed while the records are open, in this order. */
export const IN_MEMORY = [
  /** The 50 newest of a band that every fourth has. */
  'filter, first 50',
  /** All ids of a band that every fourth has. */
  'filter, all',
  /** The 50 newest whose note has a word that every tenth has. */
  'search, first 50',
  /** A word that none has, for which every row is looked at. */
  'full scan for a word',
  'dashboard',
  /** One examination with a photo of 20 kB, on the disk. The last segment is nearly empty, as all sizes are whole thousands. */
  'save',
  /** What such a save writes, put into the same stores by the browser alone. */
  'same bytes without the app',
] as const;

export type InMemory = (typeof IN_MEMORY)[number];

/** Medians in ms. */
export const DURATIONS = [
  /** From opening the database, with nothing in memory, to the 20 newest examinations with their thumbnails. */
  'first page',
  ...IN_MEMORY,
] as const;

export type Duration = (typeof DURATIONS)[number];

export interface Scrolled {
  /** In MB: how much more is held at the end than at the start of scrolling through 4,000 examinations. */
  readonly memoryWhileScrolling: number;
  /** In ms, since the records were opened; 0 where none was longer than 50 ms. */
  readonly longestTask: number;
}

/** Of the database with so many examinations. */
export interface RecordsTimes {
  readonly examinations: number;
  readonly durations: Readonly<Record<Duration, number>>;
  readonly scrolled: Scrolled;
}
