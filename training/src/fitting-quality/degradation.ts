/** One way in which a picture turns out badly. Lengths are pixels of what the network sees. */
export type Degradation =
  /** Taken again, and nothing more: what the others are compared with. */
  | { readonly kind: 'none' }
  /** Strength: radius of the disc that a point becomes. */
  | { readonly kind: 'defocus'; readonly strength: number }
  /** Strength: length of the line that a point becomes. */
  | { readonly kind: 'motion'; readonly strength: number }
  /** Strength: side of the small picture from which it was enlarged. */
  | { readonly kind: 'enlarged'; readonly strength: number }
  /** Strength: stops (factors of two of the light) below the right exposure. */
  | { readonly kind: 'underexposed'; readonly strength: number }
  /** Strength: stops above the right exposure. */
  | { readonly kind: 'overexposed'; readonly strength: number }
  /** Strength: share of the middle that mirrors a lamp. */
  | { readonly kind: 'glare'; readonly strength: number };

export type Kind = Exclude<Degradation['kind'], 'none'>;

/** From the mildest to the strongest. */
export const STRENGTHS: Readonly<Record<Kind, readonly number[]>> = {
  defocus: [1.5, 2.5, 4, 6],
  motion: [5, 9, 15, 25],
  enlarged: [160, 112, 80, 56, 40],
  underexposed: [2, 3, 4, 5],
  overexposed: [1, 1.5, 2, 3],
  glare: [0.03, 0.1, 0.2, 0.35],
};

export const UNITS: Readonly<Record<Kind, string>> = {
  defocus: 'px radius',
  motion: 'px',
  enlarged: 'px side',
  underexposed: 'stops',
  overexposed: 'stops',
  glare: 'of the middle',
};

export const KINDS = Object.keys(STRENGTHS) as readonly Kind[];

/** All of them, the undegraded copy first. */
export const DEGRADATIONS: readonly Degradation[] = [
  { kind: 'none' },
  ...KINDS.flatMap((kind) => STRENGTHS[kind].map((strength) => ({ kind, strength }))),
];
