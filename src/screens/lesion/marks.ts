import type { ExaminedPhoto, MarkedLine } from '../../records/index.ts';

/** The two lines of a measurement, in pixels of the upright photo. */
export interface Marks {
  readonly reference: MarkedLine;
  readonly lesion: MarkedLine;
}

export type MarkName = keyof Marks;
export type LineEnd = keyof MarkedLine;

/** Where the lines lie at first: as they were marked before, else the lesion's in the middle of the scored square and the other below it. */
export function firstMarks({ size, verdict }: ExaminedPhoto): Marks {
  if (size) return { reference: size.reference.line, lesion: size.lesion };
  const { photo, frame } = verdict.provenance;
  const [x, y] = [frame.x + frame.side / 2, frame.y + frame.side / 2];
  const below = Math.min(photo.height * 0.92, y + frame.side * 0.4);
  return {
    lesion: { from: { x: x - frame.side / 6, y }, to: { x: x + frame.side / 6, y } },
    reference: { from: { x: x - frame.side / 5, y: below }, to: { x: x + frame.side / 5, y: below } },
  };
}

/** With one end moved by pixels of the photo, but not out of it. */
export function withEndMoved(
  marks: Marks,
  name: MarkName,
  end: LineEnd,
  by: { readonly x: number; readonly y: number },
  photo: { readonly width: number; readonly height: number },
): Marks {
  const line = marks[name];
  const moved = {
    x: Math.min(photo.width, Math.max(0, line[end].x + by.x)),
    y: Math.min(photo.height, Math.max(0, line[end].y + by.y)),
  };
  return { ...marks, [name]: { ...line, [end]: moved } };
}
