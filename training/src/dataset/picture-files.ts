import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.webp', '.gif', '.avif', '.bmp', '.heic', '.heif']);
const TABLES = new Set(['.csv', '.tab', '.tsv']);

/** Dataverse hands some tables out without an extension. */
const BARE_TABLE = /^[^.]+_(metadata|groundtruth)$/i;

/** All pictures below a folder by their extension, as paths relative to it, sorted; hidden files and folders are skipped. */
export function picturesBelow(folder: string): string[] {
  return filesBelow(folder, (name) => PICTURES.has(extname(name).toLowerCase()));
}

/** All tables below a folder by their extension or name, as {@link picturesBelow} lists pictures. */
export function tablesBelow(folder: string): string[] {
  return filesBelow(folder, (name) => TABLES.has(extname(name).toLowerCase()) || BARE_TABLE.test(name));
}

/** The folders in a folder by name, sorted; hidden ones are skipped. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function filesBelow(folder: string, isWanted: (name: string) => boolean): string[] {
  const found: string[] = [];
  const walk = (relative: string) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(relative, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (isWanted(entry.name)) found.push(path);
    }
  };
  walk('');
  return found.sort();
}
