import { type RefObject, useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { MarkedLine } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { usePictureUrl } from '../use-stored.ts';
import { MarkHandle } from './mark-handle.tsx';
import { type LineEnd, type MarkName, type Marks, withEndMoved } from './marks.ts';
import css from './measure.module.css';
import { pointInWindow, type Square } from './photo-in-window.ts';
import { PhotoWindow } from './photo-window.tsx';
import type { Shot } from './shots.ts';
import type { View } from './view.ts';

interface MarkedPhotoProps {
  readonly shot: Shot;
  readonly square: Square;
  readonly view: View;
  readonly marks: Marks;
  /** The line whose ends can be moved. */
  readonly active: MarkName;
  readonly round: boolean;
  readonly windowRef: RefObject<HTMLDivElement | null>;
  readonly onMarks: (change: (marks: Marks) => Marks) => void;
}

const ENDS: readonly LineEnd[] = ['from', 'to'];

/** The photo with both lines over it, the ends of one of which can be moved. */
export function MarkedPhoto({ shot, square, view, marks, active, round, windowRef, onMarks }: MarkedPhotoProps) {
  const { t, moment } = useLanguage();
  const { records } = useServices();
  const { examination, photo, place } = shot;
  const url = usePictureUrl(useCallback(() => records.photo(examination.id, place), [records, examination.id, place]));
  const size = photo.verdict.provenance.photo;
  const move = (end: LineEnd) => (dx: number, dy: number) => {
    const width = windowRef.current?.getBoundingClientRect().width || 1;
    const scale = square.side / view.zoom / width;
    onMarks((before) => withEndMoved(before, active, end, { x: dx * scale, y: dy * scale }, size));
  };
  return (
    <div ref={windowRef} className={css.marked}>
      <PhotoWindow
        url={url}
        alt={t('lesion.compare.photo', { date: moment(examination.takenAt) })}
        photo={size}
        square={square}
        view={view}
      />
      <svg className={css.lines} viewBox="0 0 1 1" aria-hidden="true">
        <Line line={marks.reference} square={square} view={view} round={round} active={active === 'reference'} />
        <Line line={marks.lesion} square={square} view={view} round={false} active={active === 'lesion'} />
      </svg>
      {ENDS.map((end) => (
        <MarkHandle
          key={`${active} ${end}`}
          label={t(`lesion.measure.handle.${active}.${end}`)}
          at={pointInWindow(marks[active][end], square, view)}
          onMove={move(end)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  readonly line: MarkedLine;
  readonly square: Square;
  readonly view: View;
  /** A coin: its whole edge shows whether the line goes across its middle. */
  readonly round: boolean;
  readonly active: boolean;
}

function Line({ line, square, view, round, active }: LineProps) {
  const [from, to] = [pointInWindow(line.from, square, view), pointInWindow(line.to, square, view)];
  const shape = active ? css.active : css.passive;
  return (
    <g className={shape}>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {round && (
        <circle cx={(from.x + to.x) / 2} cy={(from.y + to.y) / 2} r={Math.hypot(to.x - from.x, to.y - from.y) / 2} />
      )}
    </g>
  );
}
