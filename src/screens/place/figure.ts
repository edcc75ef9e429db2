import type { BodySite } from '../../vocabulary/index.ts';
import type { View } from './body-point.ts';

/** Where a shape is drawn, with the figure's spine at x = 0: its outline, and the place of its mark. */
export interface Shape {
  readonly outline: string;
  readonly middle: readonly [x: number, y: number];
}

/** A part of the figure. What there are two of is drawn once, on the right of the picture, and mirrored. */
export interface Part {
  readonly site: BodySite;
  readonly paired: boolean;
  readonly shapes: Readonly<Partial<Record<View, Shape>>>;
}

/** How far the figure reaches to each side of its spine, and from top to bottom. */
const FIGURE = { reach: 84, height: 362 } as const;

/** Both figures beside each other, and where the spine of each is. */
export const PICTURE = { width: 4 * FIGURE.reach + 8, height: FIGURE.height } as const;
export const SPINE: Readonly<Record<View, number>> = { front: FIGURE.reach, back: PICTURE.width - FIGURE.reach };

const one = (site: BodySite, shapes: Part['shapes']): Part => ({ site, paired: false, shapes });
const two = (site: BodySite, shape: Shape, back: Shape | undefined = shape): Part => ({
  site,
  paired: true,
  shapes: { front: shape, back },
});

/** From the head down, which is also the order of the keyboard. */
export const PARTS: readonly Part[] = [
  one('scalp', {
    front: { outline: 'M-22 31C-24-1 24-1 22 31C20 21 12 17 0 17C-12 17-20 21-22 31Z', middle: [0, 12] },
    back: {
      outline: 'M-22 31C-24-1 24-1 22 31C22 43 19 51 13 57C4 60-4 60-13 57C-19 51-22 43-22 31Z',
      middle: [0, 31],
    },
  }),
  one('face', {
    front: {
      outline: 'M-22 31C-22 44-20 53-11 60C-4 64 4 64 11 60C20 53 22 44 22 31C20 21 12 17 0 17C-12 17-20 21-22 31Z',
      middle: [0, 41],
    },
  }),
  two('ear', { outline: 'M22 33C28 30 30 36 28 42C27 46 24 49 20.5 47C22 42 22 38 22 33Z', middle: [25, 38.5] }),
  one('neck', {
    front: { outline: 'M-12 59C-4 64 4 64 12 59L14 75C6 80-6 80-14 75Z', middle: [0, 70] },
    back: { outline: 'M-13 57C-4 60 4 60 13 57L14 75C6 80-6 80-14 75Z', middle: [0, 68] },
  }),
  one('chest', {
    front: {
      outline:
        'M-14 75C-19 81-29 82-37 86C-35 96-34 106-33 114L-31 138C-12 143 12 143 31 138L33 114C34 106 35 96 37 86C29 82 19 81 14 75C6 80-6 80-14 75Z',
      middle: [0, 108],
    },
  }),
  one('back', {
    back: {
      outline:
        'M-14 75C-19 81-29 82-37 86C-35 96-34 106-33 114L-31 138L-19 140L-18 165L-20 199C-8 203 8 203 20 199L18 165L19 140L31 138L33 114C34 106 35 96 37 86C29 82 19 81 14 75C6 80-6 80-14 75Z',
      middle: [0, 118],
    },
  }),
  two('upper-arm', {
    outline: 'M37 86C50 86 57 94 60 105C62 120 64 133 67 146C61 151 51 152 45 149C41 138 36 127 33 114C34 105 35 96 37 86Z',
    middle: [49, 120],
  }),
  two('forearm', {
    outline: 'M45 149C51 152 61 151 67 146C71 161 74 179 75 194C70 198 61 199 56 197C52 183 47 167 45 149Z',
    middle: [61, 173],
  }),
  two('hand', {
    outline:
      'M56 197C61 199 70 198 75 194C80 201 83 213 82 223C81 232 73 235 68 231C64 228 62 223 61 218C58 220 53 218 53 213C53 208 55 203 56 197Z',
    middle: [71, 213],
  }),
  one('abdomen', {
    front: { outline: 'M-19 140C-7 142 7 142 19 140L18 165L20 199C8 203-8 203-20 199L-18 165Z', middle: [0, 163] },
  }),
  two('flank', {
    outline: 'M19 140L31 138C29 150 28 158 29 168C30 178 33 187 35 196L20 199L18 165Z',
    middle: [24, 170],
  }),
  one('genital', {
    front: { outline: 'M-35 196L-20 199C-8 203 8 203 20 199L35 196L2 222C1 223-1 223-2 222Z', middle: [0, 210] },
  }),
  one('trunk', {
    back: {
      outline:
        'M-35 196L-20 199C-8 203 8 203 20 199L35 196C38 207 38 218 37 228C27 237 8 237 0 228C-8 237-27 237-37 228C-38 218-38 207-35 196Z',
      middle: [0, 215],
    },
  }),
  two(
    'thigh',
    { outline: 'M35 196C39 214 37 250 31 284C24 288 14 288 8 284C5 262 3 241 2 222Z', middle: [20, 245] },
    {
      outline: 'M37 228C37 248 35 266 31 284C24 288 14 288 8 284C5 263 3 247 1.5 230C10 237 27 237 37 228Z',
      middle: [20, 258],
    },
  ),
  two('lower-leg', {
    outline: 'M8 284C14 288 24 288 31 284C34 300 31 318 27 334C22 337 16 337 12 334C8 318 5 302 8 284Z',
    middle: [19.5, 306],
  }),
  two('foot', {
    outline: 'M12 334C16 337 22 337 27 334C30 341 37 349 35 354C32 359 14 359 11 354C9 347 10 341 12 334Z',
    middle: [21, 346],
  }),
];

/** Lines that tell the two sides apart at a glance, and are no part of their own. */
export const LINES: Readonly<Record<View, string>> = {
  front: 'M-26 90C-18 93-11 91-6 87M26 90C18 93 11 91 6 87M-1 182C-.5 184 .5 184 1 182',
  back: 'M0 90V190M-24 98C-26 108-22 116-14 119M24 98C26 108 22 116 14 119M0 207V228',
};
