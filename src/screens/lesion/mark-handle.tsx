import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { placedBy } from '../../ui/index.ts';
import css from './measure.module.css';

interface MarkHandleProps {
  readonly label: string;
  /** Where it lies in its window, 0..1. */
  readonly at: { readonly x: number; readonly y: number };
  /** Told by how many pixels of the screen it is to move. */
  readonly onMove: (dx: number, dy: number) => void;
}

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const LARGE_STEP = 10;

/** The end of a line, moved by drag or by the arrow keys (with Shift in larger steps). */
export function MarkHandle({ label, at, onMove }: MarkHandleProps) {
  const last = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const grab = (event: PointerEvent<HTMLButtonElement>) => {
    // The window behind would move along.
    event.stopPropagation();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    last.current = { x: event.clientX, y: event.clientY };
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!last.current) return;
    const [dx, dy] = [event.clientX - last.current.x, event.clientY - last.current.y];
    // A touch alone puts nothing anywhere.
    if (dx === 0 && dy === 0) return;
    onMove(dx, dy);
    last.current = { x: event.clientX, y: event.clientY };
  };
  const letGo = () => {
    last.current = undefined;
  };
  const press = (event: KeyboardEvent) => {
    const step = KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    const size = event.shiftKey ? LARGE_STEP : 1;
    onMove(step[0] * size, step[1] * size);
  };
  return (
    <button
      type="button"
      className={css.handle}
      style={placedBy({ '--x': at.x, '--y': at.y })}
      aria-label={label}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={press}
    />
  );
}
