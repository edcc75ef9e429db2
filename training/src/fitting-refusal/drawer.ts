/** Draws by chance, in colours that go together. */
export interface Drawer {
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  /** A colour around that of the whole drawing. */
  colour(): string;
  /** Maps noise of 0..1 to such colours, as a feColorMatrix. */
  colours(): string;
  times(count: number, make: (index: number) => string): string;
}

/** @param random of 0..1, of which the drawing is made. */
export function drawerFrom(random: () => number): Drawer {
  const between = (low: number, high: number) => low + (high - low) * random();
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  const base = baseColour(random);
  const contrast = between(0.05, 0.5);
  const vividness = between(0.1, 0.8) ** 2;
  const tinted = () => {
    const shade = between(-contrast, contrast);
    return base.map((share) => Math.round(255 * clamped(share + shade + vividness * (random() - share))));
  };
  return {
    between,
    whole,
    colour: () => `rgb(${tinted()})`,
    colours: () =>
      [0, 1, 2]
        .map((channel) => {
          const row = [0, 0, 0, 2 * contrast, (base[channel] ?? 0) - vividness - contrast];
          row[channel] = 2 * vividness;
          return row.join(' ');
        })
        .concat('0 0 0 0 1')
        .join(' '),
    times: (count, make) => Array.from({ length: count }, (_, index) => make(index)).join(''),
  };
}

/** Most things are less colourful than chance would paint them, and half are warm, as skin is: red above green above blue. */
function baseColour(random: () => number): readonly number[] {
  const lightness = random();
  const saturation = random() ** 2;
  const channels = [0, 1, 2].map(() => lightness + saturation * (random() - lightness));
  return random() < 0.5 ? channels.sort((a, b) => b - a) : channels;
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
