/** The person's own left and right, as they would say it of themselves. */
export const BODY_SIDES = ['left', 'right'] as const;

export type BodySide = (typeof BODY_SIDES)[number];
