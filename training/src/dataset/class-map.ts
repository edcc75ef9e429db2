import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { UserError } from '../errors.ts';
import { plainName } from './class-names.ts';

const meaning = v.picklist(['malignant', 'benign', 'ignore']);
const classes = v.record(v.string(), meaning);

export type ClassMeaning = v.InferOutput<typeof meaning>;

/** What folders of any name stand for, by {@link plainName}. */
export type ClassMap = ReadonlyMap<string, ClassMeaning>;

export const CLASS_MAP_FILE = 'classes.json';

/**
 * Reads a mapping of folder names to classes: `{ "folder name": "malignant" | "benign" | "ignore" }`.
 *
 * @throws {UserError} when the file is not there or not of that form.
 */
export function readClassMap(file: string): ClassMap {
  if (!existsSync(file)) throw new UserError(`No such file: ${file}. It should say what each folder's name stands for.`);
  const parsed = v.safeParse(classes, parseJson(file));
  if (!parsed.success) throw notSuch(file);
  return new Map(Object.entries(parsed.output).map(([name, stands]) => [plainName(name), stands]));
}

/** The `classes.json` that lies in a data folder; an empty map where there is none. */
export function ownClassMap(folder: string): ClassMap {
  const file = join(folder, CLASS_MAP_FILE);
  return existsSync(file) ? readClassMap(file) : new Map();
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw notSuch(file);
  }
}

function notSuch(file: string): UserError {
  return new UserError(
    `${file} should be JSON of the form { "folder name": "malignant", "another": "benign", "a third": "ignore" }.`,
  );
}
