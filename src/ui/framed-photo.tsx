import css from './framed-photo.module.css';
import { joined } from './joined.ts';
import { placedBy } from './placed-by.ts';

interface FramedPhotoProps {
  readonly url: string;
  readonly alt: string;
  /** The square to mark, in shares 0..1 of the photo's width and height. */
  readonly frame?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly busy?: boolean;
}

/** A photo with corners around the part that counts. */
export function FramedPhoto({ url, alt, frame, busy = false }: FramedPhotoProps) {
  return (
    <div className={joined(css.ground, busy && css.busy)}>
      <div className={css.photo}>
        <img className={css.picture} src={url} alt={alt} />
        {frame && (
          <div
            className={css.frame}
            style={placedBy({ '--left': frame.left, '--top': frame.top, '--width': frame.width, '--height': frame.height })}
          />
        )}
      </div>
    </div>
  );
}
