import { HASH_BITS, hammingDistance, type PerceptualHash } from './perceptual-hash.ts';

/** Takes a nominated pair: the upright picture `i`, and how an earlier picture `j` has to be turned to be near it. */
export type OnNomination = (i: number, j: number, orientation: number) => void;

/** The hashes of one picture in each orientation, upright first. */
export type TurnedHashes = readonly PerceptualHash[];

/**
 * All pairs of pictures of which one, upright, has a hash near that of the other in some orientation. Multi-index hashing
 * (Norouzi 2012, doi:10.1109/CVPR.2012.6248043): of hashes cut into `distance` + 1 pieces, two that differ in at most
 * `distance` bits have a piece in common, so that only pictures that share a piece are compared.
 *
 * @param hashes of each picture; none for one that is not to be nominated.
 * @param distance bits in which two hashes may differ.
 */
export function nominatePairs(hashes: readonly TurnedHashes[], distance: number, onPair: OnNomination) {
  for (let piece = 0; piece <= distance; piece++) {
    const pieceOf = (hash: PerceptualHash, which = piece) => bitsOf(hash, which, distance + 1);
    const isNew = (a: PerceptualHash, b: PerceptualHash) => {
      for (let earlier = 0; earlier < piece; earlier++) if (pieceOf(a, earlier) === pieceOf(b, earlier)) return false;
      return true;
    };
    const buckets = bucketsOf(hashes, pieceOf);
    forEachHash(hashes, (hash, j, orientation) => {
      for (const { i, upright } of buckets.get(pieceOf(hash)) ?? []) {
        if (i <= j) break;
        if (hammingDistance(upright, hash) <= distance && isNew(upright, hash)) onPair(i, j, orientation);
      }
    });
  }
}

interface Upright {
  readonly i: number;
  readonly upright: PerceptualHash;
}

/** The pictures whose upright hashes have each value of a piece, the last picture first. */
function bucketsOf(hashes: readonly TurnedHashes[], pieceOf: (hash: PerceptualHash) => number): Map<number, Upright[]> {
  const buckets = new Map<number, Upright[]>();
  for (let i = hashes.length - 1; i >= 0; i--) {
    const upright = hashes[i]?.[0];
    if (!upright) continue;
    const value = pieceOf(upright);
    const bucket = buckets.get(value);
    if (bucket) bucket.push({ i, upright });
    else buckets.set(value, [{ i, upright }]);
  }
  return buckets;
}

function forEachHash(hashes: readonly TurnedHashes[], act: (hash: PerceptualHash, j: number, orientation: number) => void) {
  for (const [j, orientations] of hashes.entries()) {
    for (const [orientation, hash] of orientations.entries()) act(hash, j, orientation);
  }
}

/** Every `pieces`-th bit: neighbouring bits of a picture of one dark spot are much alike and would fill few buckets. */
function bitsOf([high, low]: PerceptualHash, piece: number, pieces: number): number {
  let value = 0;
  for (let bit = piece; bit < HASH_BITS; bit += pieces) {
    value = (value << 1) | (((bit < 32 ? high : low) >>> (bit & 31)) & 1);
  }
  return value;
}
