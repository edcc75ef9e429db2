import type { Provenance } from '../../judgement/index.ts';
import { FramedPhoto } from '../../ui/index.ts';

interface ExaminedPhotoProps {
  readonly url: string;
  readonly alt: string;
  readonly provenance: Provenance;
}

/** A judged photo with its frame marked. */
export function ExaminedPhoto({ url, alt, provenance: { photo, frame } }: ExaminedPhotoProps) {
  const share = {
    left: frame.x / photo.width,
    top: frame.y / photo.height,
    width: frame.side / photo.width,
    height: frame.side / photo.height,
  };
  return <FramedPhoto url={url} alt={alt} frame={share} />;
}
