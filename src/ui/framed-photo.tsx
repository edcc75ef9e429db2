import type { ReactNode } from 'react';
import css from './framed-photo.module.css';
import { joined } from './joined.ts';
import { placedBy } from './placed-by.ts';

interface FramedPhotoProps {
  readonly url: string;
  readonly alt: string;
  /** The square to mark, in shares 0..1 of the photo's width and height. */
  readonly frame?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly busy?: boolean;
  /** What lies over the marked part. */
  readonly children?: ReactNode;
}

/** A photo with corners around the part that counts. */
export function FramedPhoto({ url, alt, frame, busy = false, children }: FramedPhotoProps) {
  const place =
    frame && placedBy({ '--left': frame.left, '--top': frame.top, '--width': frame.width, '--height': frame.height });
  return (
    <div className={joined(css.ground, busy && css.busy)}>
      <div className={css.photo}>
        <img className={css.picture} src={url} alt={alt} />
        {place && children && (
          <div className={css.covered} style={place}>
            {children}
          </div>
        )}
        {place && <div className={css.frame} style={place} />}
      </div>
    </div>
  );
}
