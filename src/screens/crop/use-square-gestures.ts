import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Frame } from '../../judgement/index.ts';
import { type Corner, moved, type PhotoSize, type Point, pinched, pulled, scaled } from './square.ts';

/** A gesture as it began: each move is reckoned from there, so that nothing adds up. */
interface Gesture {
  readonly square: Frame;
  readonly from: ReadonlyMap<number, Point>;
  readonly corner: Corner | undefined;
}

/** How far the wheel turns for the square to double. */
const WHEEL_DOUBLES = 600;

/**
 * Moves a square by touch, mouse, pen and wheel over the element of a photo.
 *
 * @param stage shows all of the photo, and nothing but it.
 */
export function useSquareGestures(
  stage: RefObject<HTMLElement | null>,
  photo: PhotoSize,
  square: Frame,
  onChange: (square: Frame) => void,
) {
  const fingers = useRef(new Map<number, Point>());
  const gesture = useRef<Gesture>(undefined);
  const latest = useRef({ square, onChange });
  latest.current = { square, onChange };

  const inPhoto = (event: { readonly clientX: number; readonly clientY: number }): Point => {
    const box = stage.current?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return { x: 0, y: 0 };
    return {
      x: ((event.clientX - box.left) / box.width) * photo.width,
      y: ((event.clientY - box.top) / box.height) * photo.height,
    };
  };
  const beginAnew = (corner?: Corner) => {
    gesture.current =
      fingers.current.size > 0 ? { square: latest.current.square, from: new Map(fingers.current), corner } : undefined;
  };
  const lift = ({ pointerId }: PointerEvent) => {
    if (fingers.current.delete(pointerId)) beginAnew();
  };

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    // React listens to the wheel passively, and the page would scroll with it.
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const now = latest.current;
      now.onChange(scaled(photo, now.square, 2 ** (-event.deltaY / WHEEL_DOUBLES)));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [stage, photo]);

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      stage.current?.setPointerCapture?.(event.pointerId);
      fingers.current.set(event.pointerId, inPhoto(event));
      beginAnew(cornerOf(event.target));
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!gesture.current || !fingers.current.has(event.pointerId)) return;
      fingers.current.set(event.pointerId, inPhoto(event));
      onChange(after(photo, gesture.current, fingers.current));
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}

function after(photo: PhotoSize, { square, from, corner }: Gesture, now: ReadonlyMap<number, Point>): Frame {
  const [first, second] = [...from].flatMap(([id, began]) => {
    const at = now.get(id);
    return at ? [{ began, at }] : [];
  });
  if (!first) return square;
  if (second) return pinched(photo, square, [first.began, second.began], [first.at, second.at]);
  if (corner) return pulled(photo, square, corner, first.at);
  return moved(photo, square, { x: first.at.x - first.began.x, y: first.at.y - first.began.y });
}

function cornerOf(target: EventTarget): Corner | undefined {
  return target instanceof HTMLElement ? (target.dataset.corner as Corner | undefined) : undefined;
}
