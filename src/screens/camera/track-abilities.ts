// Of the W3C's "MediaStream Image Capture", which TypeScript's own types leave out.

interface ImageCapabilities extends MediaTrackCapabilities {
  readonly torch?: boolean;
  readonly zoom?: { readonly min: number; readonly max: number; readonly step?: number };
}

interface ImageConstraints extends MediaTrackConstraintSet {
  readonly torch?: boolean;
  readonly zoom?: number;
  readonly focusMode?: string;
}

export interface ZoomRange {
  readonly min: number;
  readonly max: number;
}

/** What a camera can do beyond showing a picture. */
export interface Abilities {
  readonly torch: boolean;
  readonly zoom: ZoomRange | undefined;
}

export function abilitiesOf(track: MediaStreamTrack): Abilities {
  // Firefox had no such call for long.
  const capabilities: ImageCapabilities = track.getCapabilities?.() ?? {};
  const { torch, zoom } = capabilities;
  return { torch: torch === true, zoom: zoom && zoom.max > zoom.min ? { min: zoom.min, max: zoom.max } : undefined };
}

/** @returns whether the camera did it. */
export async function setTorch(track: MediaStreamTrack, torch: boolean): Promise<boolean> {
  return apply(track, { torch });
}

/** @returns whether the camera did it. */
export async function setZoom(track: MediaStreamTrack, zoom: number): Promise<boolean> {
  return apply(track, { zoom });
}

async function apply(track: MediaStreamTrack, constraints: ImageConstraints): Promise<boolean> {
  try {
    await track.applyConstraints({ advanced: [constraints] });
    return true;
  } catch {
    return false;
  }
}
