import { VisuallyHidden } from '../../ui/index.ts';
import type { BodySide } from '../../vocabulary/index.ts';
import css from './body-map.module.css';
import { type BodyPoint, sideOnTheRight, VIEWS, type View } from './body-point.ts';
import { type Part, PICTURE, type Shape, SPINE } from './figure.ts';

interface BodyRegionProps {
  readonly group: string;
  readonly part: Part;
  readonly point: BodyPoint;
  readonly words: string;
  /** The picture's, as an SVG has it. */
  readonly size: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

interface PlacedShape extends Shape {
  readonly view: View;
  /** Of the shape's middle in the picture. */
  readonly x: number;
  readonly y: number;
  readonly transform: string;
}

/** One part of the figure: a radio button whose label is its shapes. */
export function BodyRegion({ group, part, point, words, size, checked, onChoose }: BodyRegionProps) {
  const shapes = placedShapes(part, point.side);
  const [first] = shapes;
  const at = {
    left: `${((first?.x ?? 0) / PICTURE.width) * 100}%`,
    top: `${((first?.y ?? 0) / PICTURE.height) * 100}%`,
  };
  return (
    <label className={css.region}>
      <input className={css.input} style={at} type="radio" name={group} checked={checked} onChange={onChoose} />
      <VisuallyHidden>{words}</VisuallyHidden>
      {part.paired && <Shapes className={css.reach} shapes={shapes} size={size} />}
      <Shapes className={css.shapes} shapes={shapes} size={size}>
        <title>{words}</title>
        {checked && shapes.map((shape) => <Mark key={shape.view} shape={shape} />)}
      </Shapes>
    </label>
  );
}

interface ShapesProps {
  readonly className: string | undefined;
  readonly shapes: readonly PlacedShape[];
  readonly size: string;
  readonly children?: React.ReactNode;
}

function Shapes({ className, shapes, size, children }: ShapesProps) {
  return (
    <svg className={className} viewBox={size} aria-hidden="true" focusable="false">
      {shapes.map(({ view, outline, transform }) => (
        <path key={view} d={outline} transform={transform} />
      ))}
      {children}
    </svg>
  );
}

/** What is chosen differs by more than its colour. */
function Mark({ shape: { x, y } }: { readonly shape: PlacedShape }) {
  return (
    <g className={css.mark} transform={`translate(${x} ${y})`}>
      <circle r="7" />
      <path d="M-3 .2-1 2.4 3.2-2.4" />
    </g>
  );
}

function placedShapes(part: Part, side: BodySide | undefined): readonly PlacedShape[] {
  return VIEWS.flatMap((view) => {
    const shape = part.shapes[view];
    if (!shape) return [];
    const mirrored = side !== undefined && side !== sideOnTheRight(view);
    const [x, y] = shape.middle;
    return {
      ...shape,
      view,
      x: SPINE[view] + (mirrored ? -x : x),
      y,
      transform: `translate(${SPINE[view]})${mirrored ? ' scale(-1 1)' : ''}`,
    };
  });
}
