/** The types that the app and `predict` both decode. */
export const READABLE_TYPES = ['jpg', 'png', 'webp', 'gif', 'avif'] as const;

export type PhotoType = (typeof READABLE_TYPES)[number];
