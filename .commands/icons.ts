import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from './draw-icons.ts';
import { ROOT } from './serve.ts';

const FOLDER = join(ROOT, 'public/icons');

// The one drawing of the mark: everything else in the folder is made of it.
const icons = await drawIcons(readFileSync(join(FOLDER, 'icon.svg'), 'utf8'));
for (const [name, content] of icons) writeFileSync(join(FOLDER, name), content);
console.log(`${icons.size} icons written to ${FOLDER}`);
