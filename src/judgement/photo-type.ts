/** The types that are examined. `heic` is never stored as it is: few browsers can show it. */
export const PHOTO_TYPES = ['jpg', 'png', 'webp', 'avif', 'heic', 'gif', 'bmp'] as const;

export type PhotoType = (typeof PHOTO_TYPES)[number];

/** The types that browsers decode by themselves, in which photos are scored and stored. */
export type ScoredType = Exclude<PhotoType, 'heic'>;

/** By the names of the IANA registry. */
export const MEDIA_TYPES: Readonly<Record<ScoredType, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  bmp: 'image/bmp',
};
