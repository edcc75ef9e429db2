import type { JsonObject, JsonValue } from '../../../../src/judgement/index.ts';
import { figure, whole } from '../words.ts';
import { blocks, table } from './markdown.ts';

type Rows = readonly JsonObject[];

/** Figures of any shape as tables: a list of like things as one of its own, all else as lines of names and values. */
export function jsonTables(value: JsonValue): string {
  const lists = [...listsIn(value, '')];
  const single = singleValues(value, '');
  return blocks(
    single.length > 0 ? table(['name', 'value'], single) : '',
    ...lists.map(([title, rows]) => blocks(title === '' ? '' : `${title}:`, tableOf(rows))),
  );
}

function* listsIn(value: JsonValue, name: string): Generator<[string, Rows]> {
  if (isRows(value)) yield [name, value];
  else if (isObject(value) && !isInterval(value))
    for (const [key, entry] of Object.entries(value)) yield* listsIn(entry, joined(name, key));
}

function singleValues(value: JsonValue, name: string): [string, string][] {
  if (isRows(value)) return [];
  if (!isObject(value) || isInterval(value)) return [[name, wordsOf(value)]];
  return Object.entries(value).flatMap(([key, entry]) => singleValues(entry, joined(name, key)));
}

function tableOf(rows: Rows): string {
  const flat = rows.map((row) => new Map(singleValues(row, '')));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  return table(
    columns,
    flat.map((row) => columns.map((column) => row.get(column) ?? '')),
  );
}

/** "auc" of "objects" as "objects, auc"; "byReason" as "by reason". */
function joined(name: string, key: string): string {
  const words = key.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, capital: string) => `${before} ${capital.toLowerCase()}`,
  );
  return name === '' ? words : `${name}, ${words}`;
}

function wordsOf(value: JsonValue): string {
  if (typeof value === 'number') return Number.isInteger(value) ? whole(value) : String(Number(value.toPrecision(4)));
  if (isInterval(value)) return figure(value);
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  return value === null ? '' : String(value);
}

function isRows(value: JsonValue): value is Rows {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => isObject(entry) && !isInterval(entry));
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function isInterval(value: JsonValue): value is JsonObject & Interval {
  return isObject(value) && ['value', 'low', 'high'].every((key) => typeof value[key] === 'number');
}
