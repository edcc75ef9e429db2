/** How a training picture is changed before the network sees it: as another phone, hand and light might have shown it. */
export interface Look {
  /** Counterclockwise, radians. A lesion has no upright. */
  readonly turn: number;
  readonly mirrored: boolean;
  /** Side of the square that is seen, as a share of the frame's. Above 1 the edges are mirrored outwards. */
  readonly side: number;
  /** Of the middle of the square, as shares of its side. */
  readonly shiftX: number;
  readonly shiftY: number;
  /** How much wider the picture is drawn than its file, to undo the squashing of a 4:3 original in part or whole. */
  readonly stretch: number;
  /** Factors of the channels: brightness and colour cast. */
  readonly gains: readonly [red: number, green: number, blue: number];
  readonly contrast: number;
  readonly saturation: number;
  /** Share of the resolution that is left, 0..1. */
  readonly resolution: number;
  /** Radius of the round window, as a share of half the side, outside of which all is dark; undefined for none. */
  readonly window: number | undefined;
}

/**
 * Draws a look. The ranges are wide: what differs between cameras must not be what the network learns.
 *
 * @param squashedAspect width / height of the original, for a file that was squashed to a square; else 1.
 */
export function drawLook(random: () => number, squashedAspect: number): Look {
  const between = (low: number, high: number) => low + (high - low) * random();
  const around = (spread: number) => Math.exp(between(-spread, spread));
  const brightness = around(0.2);
  return {
    turn: between(0, 2 * Math.PI),
    mirrored: random() < 0.5,
    side: between(0.65, 1.08),
    shiftX: between(-0.08, 0.08),
    shiftY: between(-0.08, 0.08),
    stretch: between(1, squashedAspect) * around(0.06),
    gains: [brightness * around(0.07), brightness * around(0.04), brightness * around(0.07)],
    contrast: between(0.8, 1.25),
    saturation: between(0.75, 1.25),
    resolution: random() < 0.35 ? between(0.3, 0.9) : 1,
    window: random() < 0.12 ? between(0.85, 1.2) : undefined,
  };
}
