import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawIcons } from '../../../.commands/draw-icons.ts';
import { ROOT } from '../../../.commands/serve.ts';

const FOLDER = join(ROOT, 'public/icons');
const SOURCE = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');

/** Another version of the library may pack the same pixels in another way. */
function pixelsOf(png: Buffer): Promise<Buffer> {
  return sharp(png).ensureAlpha().raw().toBuffer();
}

/** Of one corner, as red, green, blue, opacity. */
async function cornerOf(png: Buffer): Promise<number[]> {
  const { data } = await sharp(png).ensureAlpha().extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer({
    resolveWithObject: true,
  });
  return [...data];
}

describe('the icons', async () => {
  const drawn = await drawIcons(SOURCE);

  it('are those that the command draws of the one source', async () => {
    expect([...drawn.keys(), 'icon.svg'].sort()).toEqual(readdirSync(FOLDER).sort());
    for (const [name, content] of drawn) {
      const kept = readFileSync(join(FOLDER, name));
      if (typeof content === 'string') expect(kept.toString(), name).toBe(content);
      else expect((await pixelsOf(kept)).equals(await pixelsOf(content)), name).toBe(true);
    }
  });

  it('fill the square where a launcher cuts it, and are transparent where it does not', async () => {
    const cornerOfIcon = (name: string) => cornerOf(drawn.get(name) as Buffer);
    expect(await cornerOfIcon('maskable-512.png')).toEqual([250, 247, 242, 255]);
    expect(await cornerOfIcon('apple-touch-icon.png')).toEqual([250, 247, 242, 255]);
    expect((await cornerOfIcon('icon-512.png'))[3]).toBe(0);
    expect((await cornerOfIcon('monochrome-512.png'))[3]).toBe(0);
  });

  it('are not drawn of a source that is another', async () => {
    await expect(drawIcons(SOURCE.replace('<circle', '<circle r="1"/><circle'))).rejects.toThrow('2 elements');
  });
});
