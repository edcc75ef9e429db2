import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTriedDesign, ReportError, type TriedDesign } from '../../../src/judgement/index.ts';
import { UserError } from '../errors.ts';
import { readableJson } from './readable-json.ts';
import { roundFigures } from './round-figures.ts';

/** Keeps what became of a design, in a file of its name, in place of what became of it before. */
export function writeTriedDesign(folder: string, design: TriedDesign): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${design.name}.json`), readableJson(parseTriedDesign(roundFigures(design))));
}

/**
 * The designs that were tried, in the order of their files' names; none when there is no such folder.
 *
 * @throws {UserError} when a file is none of `writeTriedDesign`.
 */
export function readTriedDesigns(folder: string): TriedDesign[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => readTriedDesign(join(folder, file)));
}

function readTriedDesign(file: string): TriedDesign {
  try {
    return parseTriedDesign(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    if (cause instanceof ReportError || cause instanceof SyntaxError) {
      throw new UserError(`${file} is damaged or belongs to another version. Remove it or restore it from git.`, { cause });
    }
    throw cause;
  }
}
