/** Rounds of the loop in `simd-peak`: some ten milliseconds, about as long as a run of a network. */
export const PEAK_ROUNDS = 5_000_000;
/** Twelve vectors of four. */
export const MULTIPLY_ADDS_OF_ROUND = 48;
