import { useState } from 'react';
import type { ExaminedPhoto, PhotoSize } from '../../records/index.ts';
import { COINS } from './coins.ts';
import { type ReferenceName, referenceNamed } from './default-reference.ts';
import { leastZoom, type MarkedAt, nextMark, withMark } from './marked-at.ts';
import { firstMarks, type MarkName, type Marks } from './marks.ts';
import type { Square } from './photo-in-window.ts';
import { sizeFromMarks } from './size-from-marks.ts';

/** How well an end is put where it belongs by eye and finger, in pixels of the screen (standard uncertainty): an assumption. */
const END_ERROR = 2;
/** Of the window, in pixels of the screen: on the smallest screens it is no wider, and what is told is never more certain. */
const WINDOW = 240;
export const LONGEST_RULER = 300;

/**
 * The lines of a measurement, what one of them is known by, and the size that comes of them.
 *
 * @param reference what to begin with where the photo was not measured before.
 * @param square of the photo, that fills the window where nothing is enlarged.
 */
export function useMeasurement(photo: ExaminedPhoto, reference: ReferenceName, square: Square) {
  const { size } = photo;
  const [name, setName] = useState(() => referenceNamed(size?.reference.name) ?? reference);
  const [ruler, setRuler] = useState(() => (size?.reference.name === 'ruler' ? String(size.reference.millimetres) : '10'));
  const [first] = useState(() => firstMarks(photo));
  const [marks, setMarks] = useState(first);
  const [marked, setMarked] = useState<MarkedAt>(size ? { reference: 1, lesion: 1 } : {});

  const typed = Number(ruler.replace(',', '.'));
  const isLength = typed > 0 && typed <= LONGEST_RULER;
  const millimetres = name === 'ruler' ? typed : COINS[name].millimetres;
  const left = nextMark(marked);

  /** Where the lines lie at first nothing was measured. */
  const told = (): PhotoSize | undefined => {
    if (left !== undefined || (name === 'ruler' && !isLength)) return undefined;
    const isAsKept = marks === first && name === size?.reference.name && millimetres === size.reference.millimetres;
    if (isAsKept) return size;
    const endError = (END_ERROR * square.side) / leastZoom(marked) / WINDOW;
    return sizeFromMarks(marks.lesion, { name, millimetres, line: marks.reference }, endError);
  };

  return {
    name,
    setName,
    ruler,
    setRuler,
    isLength,
    marks,
    /** The line that is still to be marked. */
    left,
    /** What is told is what is kept. */
    told: told(),
    mark(line: MarkName, zoom: number, change: (marks: Marks) => Marks) {
      setMarks(change);
      setMarked((before) => withMark(before, line, zoom));
    },
  };
}
