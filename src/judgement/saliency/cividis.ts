/** Red, green and blue, 0..255, sRGB. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * The colour map cividis at 17 even steps, from deep blue over grey to yellow: even to the eye, with and without colour-blindness,
 * and rising in lightness (Nuñez, Anderton & Renslow 2018, doi:10.1371/journal.pone.0199239). Neither end is a colour
 * of skin, and the middle has none.
 */
const CIVIDIS: readonly Colour[] = [
  [0x00, 0x22, 0x4e],
  [0x00, 0x2e, 0x6a],
  [0x1a, 0x38, 0x6f],
  [0x32, 0x43, 0x6d],
  [0x43, 0x4e, 0x6c],
  [0x53, 0x5a, 0x6d],
  [0x61, 0x65, 0x6f],
  [0x6f, 0x70, 0x73],
  [0x7d, 0x7c, 0x78],
  [0x8b, 0x87, 0x78],
  [0x9a, 0x93, 0x76],
  [0xaa, 0xa0, 0x73],
  [0xbb, 0xad, 0x6d],
  [0xcc, 0xba, 0x64],
  [0xdd, 0xc8, 0x58],
  [0xef, 0xd7, 0x48],
  [0xfe, 0xe8, 0x38],
];

/** The colour of a share 0..1; beyond, that of the nearer end. */
export function cividis(share: number): Colour {
  const place = Math.max(0, Math.min(1, share)) * (CIVIDIS.length - 1);
  const lower = Math.min(CIVIDIS.length - 2, Math.floor(place));
  const [one, other] = [CIVIDIS[lower], CIVIDIS[lower + 1]];
  const channel = (i: 0 | 1 | 2) => {
    const from = one?.[i] ?? 0;
    return Math.round(from + ((other?.[i] ?? 0) - from) * (place - lower));
  };
  return [channel(0), channel(1), channel(2)];
}
