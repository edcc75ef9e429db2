import sharp from 'sharp';

const ACCENT = '#0b5c5e';

/** Strokes on a field of 24, as in src/ui/icon.tsx. */
const SHORTCUTS = {
  'shortcut-examine': 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z M15.6 15.6 21 21',
  'shortcut-history': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M12 7v5.2l3.4 2',
  'shortcut-overview': 'M4 20h16.5 M6.5 16.5v-5 M12 16.5v-11 M17.5 16.5v-8',
};

/**
 * Every icon but the source, by its file name: SVG as text, PNG as bytes.
 *
 * @param source the mark on its plate: one `rect`, one `circle` and one `path` on a field of 64.
 * @throws an error where the source has others.
 */
export async function drawIcons(source: string): Promise<ReadonlyMap<string, string | Buffer>> {
  const [plate, lens, spot] = ['rect', 'circle', 'path'].map((name) => elementOf(source, name)) as [string, string, string];
  const paper = plate.replace(/ rx="\d+"/, '');
  const mark = lens + spot;
  // A launcher may cut away all but the middle four fifths (W3C Web Application Manifest, safe zone).
  const maskable = svg(64, paper + shrunk(mark, 0.94));
  const monochrome = svg(64, blackened(lens) + blackened(spot));
  const icons = new Map<string, string | Buffer>([['monochrome.svg', monochrome]]);
  const add = async (name: string, drawing: string, size: number) => icons.set(name, await png(drawing, size));
  for (const size of [192, 512]) await add(`icon-${size}.png`, source, size);
  for (const size of [192, 512]) await add(`maskable-${size}.png`, maskable, size);
  await add('monochrome-512.png', monochrome, 512);
  // iOS rounds the corners itself, and paints transparent ones black.
  await add('apple-touch-icon.png', maskable, 180);
  for (const [name, strokes] of Object.entries(SHORTCUTS)) {
    for (const size of [96, 192]) await add(`${name}-${size}.png`, shortcutIcon(strokes), size);
  }
  return icons;
}

function elementOf(source: string, name: string): string {
  const found = source.match(new RegExp(`<${name}\\b[^>]*/>`, 'g')) ?? [];
  if (found.length !== 1) throw new Error(`The mark has ${found.length} elements instead of one: ${name}`);
  return found[0] ?? '';
}

function svg(field: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${field} ${field}">${content}</svg>\n`;
}

function shrunk(drawing: string, scale: number): string {
  return `<g transform="translate(32 32) scale(${scale}) translate(-32 -32)">${drawing}</g>`;
}

/** Only what is opaque counts in a monochrome icon: the lens is left as its rim. */
function blackened(element: string): string {
  if (element.startsWith('<path')) return element.replace(/fill="[^"]*"/, 'fill="#000"');
  return element.replace(/fill="[^"]*"/, 'fill="none"').replace(/stroke="[^"]*"/, 'stroke="#000"');
}

function shortcutIcon(strokes: string): string {
  const drawn = `<path d="${strokes}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
  return svg(48, `<circle cx="24" cy="24" r="24" fill="${ACCENT}"/><g transform="translate(12 12)">${drawn}</g>`);
}

function png(drawing: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(drawing), { density: 72 * (size / 24) })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
