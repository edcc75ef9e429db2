import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from 'react';
import { panned, type View, WHOLE, zoomed } from './view.ts';

const KEY_STEP = 0.08;
const KEY_FACTOR = 1.25;
const WHEEL_SPEED = 0.002;

const MOVES: Readonly<Record<string, (view: View) => View>> = {
  ArrowLeft: (view) => panned(view, KEY_STEP, 0),
  ArrowRight: (view) => panned(view, -KEY_STEP, 0),
  ArrowUp: (view) => panned(view, 0, KEY_STEP),
  ArrowDown: (view) => panned(view, 0, -KEY_STEP),
  '+': (view) => zoomed(view, KEY_FACTOR),
  '=': (view) => zoomed(view, KEY_FACTOR),
  '-': (view) => zoomed(view, 1 / KEY_FACTOR),
  '0': () => WHOLE,
};

type Point = { readonly x: number; readonly y: number };

/** A view that is moved by drag, pinch, wheel and keys: `ties` go on the element that takes them, whose windows are squares. */
export function useView(start: View = WHOLE) {
  const [view, setView] = useState(start);
  const fingers = useRef(new Map<number, Point>());

  const move = (event: PointerEvent<HTMLElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const window = windowAt(event.currentTarget, event.target);
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    if (!window) return;
    setView((seen) => {
      // With two fingers each moves the middle by half of its way.
      const share = (other ? 0.5 : 1) / window.width;
      const moved = panned(seen, (now.x - before.x) * share, (now.y - before.y) * share);
      if (!other) return moved;
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      return zoomed(moved, factor, within(window, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }));
    });
  };
  const lift = (event: PointerEvent<HTMLElement>) => void fingers.current.delete(event.pointerId);

  // React listens for wheels without being able to keep the page from scrolling.
  const listenToWheel = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const turn = (event: WheelEvent) => {
      // Without either the wheel scrolls the page, as everywhere.
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      const window = windowAt(element, event.target);
      if (!window) return;
      event.preventDefault();
      setView((seen) =>
        zoomed(seen, Math.exp(-event.deltaY * WHEEL_SPEED), within(window, { x: event.clientX, y: event.clientY })),
      );
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, []);

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const change = MOVES[event.key];
    if (!change || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setView(change);
  };

  return {
    view,
    zoomIn: () => setView((seen) => zoomed(seen, KEY_FACTOR ** 2)),
    zoomOut: () => setView((seen) => zoomed(seen, KEY_FACTOR ** -2)),
    showWhole: () => setView(WHOLE),
    ties: {
      ref: listenToWheel,
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
        event.currentTarget.setPointerCapture?.(event.pointerId);
      },
      onPointerMove: move,
      onPointerUp: lift,
      onPointerCancel: lift,
      onKeyDown: press,
    },
  };
}

/** Of several windows beside each other, the one that was touched; after the pointer was captured, the first. */
function windowAt(element: HTMLElement, target: EventTarget | null): DOMRect | undefined {
  const touched = target instanceof Element ? target.closest('[data-window]') : null;
  return (touched ?? element.querySelector('[data-window]'))?.getBoundingClientRect();
}

function within({ left, top, width, height }: DOMRect, { x, y }: Point): Point {
  return { x: (x - left) / Math.max(1, width), y: (y - top) / Math.max(1, height) };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
