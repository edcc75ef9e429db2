interface Size {
  readonly width: number;
  readonly height: number;
}

/** The most that the guide's diameter takes of the width and of the height of its window: below it lie the controls. */
export const GUIDE_SHARES = { width: 0.78, height: 0.6 };

/**
 * The square of a video frame that the guide's circle surrounds, where the video fills its window from the middle and what does
 * not fit is cut off.
 *
 * @returns pixels of the frame; undefined before it has any.
 */
export function guideCrop(
  view: Size,
  frame: Size,
): { readonly x: number; readonly y: number; readonly side: number } | undefined {
  if (Math.min(view.width, view.height, frame.width, frame.height) < 1) return undefined;
  const scale = Math.max(view.width / frame.width, view.height / frame.height);
  const shown = Math.min(GUIDE_SHARES.width * view.width, GUIDE_SHARES.height * view.height) / scale;
  const side = Math.max(1, Math.min(shown, frame.width, frame.height));
  return { x: (frame.width - side) / 2, y: (frame.height - side) / 2, side };
}
