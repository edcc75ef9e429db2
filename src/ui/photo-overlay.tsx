import css from './photo-overlay.module.css';
import { PixelCanvas, type Pixels } from './pixel-canvas.tsx';
import { placedBy } from './placed-by.ts';

interface PhotoOverlayProps {
  readonly pixels: Pixels;
  /** 0..1, of all of it. */
  readonly opacity: number;
  readonly testId?: string;
}

/** Pixels that cover what they lie in, such as the marked part of a photo. */
export function PhotoOverlay({ pixels, opacity, testId }: PhotoOverlayProps) {
  return (
    <div className={css.overlay} aria-hidden="true" style={placedBy({ '--opacity': opacity })}>
      <PixelCanvas pixels={pixels} className={css.canvas} {...(testId && { testId })} />
    </div>
  );
}
