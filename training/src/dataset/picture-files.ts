import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const EXTENSIONS = new Set(['.jpg', '.jpeg', '.png', '.webp', '.gif', '.avif']);

/** All pictures below a folder by their extension, as paths relative to it, sorted; hidden files and folders are skipped. */
export function picturesBelow(folder: string): string[] {
  const found: string[] = [];
  const walk = (relative: string) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(relative, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (EXTENSIONS.has(extname(entry.name).toLowerCase())) found.push(path);
    }
  };
  walk('');
  return found.sort();
}
