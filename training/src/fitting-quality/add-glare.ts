/** Of the middle disc in which glare is measured and added, as a share of the side. */
const RADIUS = 0.35;
/** Light of a mirrored lamp, where 1 is the brightest that the picture can show. */
const LAMP = 1.6;

/**
 * Lets one to three lamps mirror in the middle: bright ellipses with soft rims, on top of the light that is there.
 *
 * @param light [size, size, 3], 0..1.
 * @param share of the middle disc that they cover together, where they lie apart.
 */
export function addGlare(light: Float32Array, size: number, share: number, random: () => number): Float32Array {
  const glaring = Float32Array.from(light);
  const spots = 1 + Math.floor(3 * random());
  for (let i = 0; i < spots; i++) addSpot(glaring, size, ((RADIUS * size) ** 2 * share) / spots, random);
  return glaring;
}

/** @param squaredRadius of a circle of the spot's area. */
function addSpot(light: Float32Array, size: number, squaredRadius: number, random: () => number): void {
  const elongation = Math.exp(1.4 * random() - 0.7);
  const [long, short] = [Math.sqrt(squaredRadius * elongation), Math.sqrt(squaredRadius / elongation)];
  const turn = Math.PI * random();
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // The root spreads the places evenly over the disc.
  const distance = 0.7 * RADIUS * size * Math.sqrt(random());
  const bearing = 2 * Math.PI * random();
  const centreX = size / 2 + distance * Math.cos(bearing);
  const centreY = size / 2 + distance * Math.sin(bearing);
  for (let i = 0; i < size * size; i++) {
    const x = (i % size) - centreX;
    const y = Math.floor(i / size) - centreY;
    const from = Math.hypot((x * cos + y * sin) / long, (y * cos - x * sin) / short);
    const added = LAMP / (1 + Math.exp(8 * (from - 1)));
    for (let at = 3 * i; at < 3 * i + 3; at++) light[at] = (light[at] as number) + added;
  }
}
