import { placedBy } from '../../ui/index.ts';
import css from './compare.module.css';
import { photoInWindow, type Square } from './photo-in-window.ts';
import type { View } from './view.ts';

interface PhotoWindowProps {
  /** Undefined until the photo is read. */
  readonly url: string | undefined;
  readonly alt: string;
  readonly photo: { readonly width: number; readonly height: number };
  readonly square: Square;
  readonly view: View;
}

/** A photo behind a square window; what is shown of it follows the view. */
export function PhotoWindow({ url, alt, photo, square, view }: PhotoWindowProps) {
  const { left, top, width, height } = photoInWindow(photo, square, view);
  const place = placedBy({ '--left': left, '--top': top, '--width': width, '--height': height });
  return (
    <div className={css.window} data-window="">
      {url && <img className={css.photo} style={place} src={url} alt={alt} draggable={false} />}
    </div>
  );
}
