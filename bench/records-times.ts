/** What is timed: medians in ms. */
export const DURATIONS = [
  /** From opening the database, with nothing in memory, to the 20 newest examinations with their thumbnails. */
  'first page',
  /** One examination with a photo of 20 kB, on the disk. */
  'save',
  /** The 50 newest of a band that every fourth has. */
  'filter, first 50',
  /** All ids of a band that every fourth has. */
  'filter, all',
  /** The 50 newest whose note has a word that every tenth has. */
  'search, first 50',
  /** A word that none has, for which every row is looked at. */
  'full scan for a word',
  'dashboard',
] as const;

type Duration = (typeof DURATIONS)[number];

export interface RecordsTimes extends Readonly<Record<Duration, number>> {
  /** In MB: how much more is held at the end than at the start of scrolling through 4,000 examinations. */
  readonly memoryWhileScrolling: number;
  /** In ms; 0 where none was longer than 50 ms. */
  readonly longestTask: number;
}
