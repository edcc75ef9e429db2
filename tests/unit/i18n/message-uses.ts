import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../../src', import.meta.url));

/** What the code says about messages, as far as its text tells. */
export interface MessageUses {
  /** Every text of the form of a key, wherever it stands. */
  readonly literals: ReadonlySet<string>;
  /** Keys put together from codes, such as `band.${band}`: what matches one. */
  readonly patterns: readonly RegExp[];
  /** Calls of `t` with a whole key: the key and the names of its parameters; undefined where they are not written out there. */
  readonly calls: readonly MessageCall[];
}

export interface MessageCall {
  readonly file: string;
  readonly key: string;
  readonly parameters: readonly string[] | undefined;
}

/** Reads all of `src` but the messages themselves. */
export function readMessageUses(): MessageUses {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('i18n/messages'))
    .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));
  return {
    literals: new Set(sources.flatMap(({ text }) => literalsIn(text))),
    patterns: sources.flatMap(({ text }) => patternsIn(text)),
    calls: sources.flatMap(({ file, text }) => callsIn(text).map((call) => ({ file, ...call }))),
  };
}

export function literalsIn(text: string): string[] {
  return [...text.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key = '']) => key);
}

/** Templates that begin with a part of a key. A hole stands for one code, without dots. */
export function patternsIn(text: string): RegExp[] {
  return [...text.matchAll(/`([a-z][\w-]*\.[^`\s]*?\$\{[^`]*)`/g)].map(([, template = '']) => {
    const filled = template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '\0');
    const escaped = filled.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('\0', '[^.]+')}$`);
  });
}

export function callsIn(text: string): Omit<MessageCall, 'file'>[] {
  return [...text.matchAll(/\bt\(\s*'([^']+)'\s*(,\s*)?/g)].map((found) => {
    const [whole, key = '', comma] = found;
    const rest = text.slice(found.index + whole.length);
    if (!comma || rest.startsWith(')')) return { key, parameters: [] };
    return { key, parameters: namesIn(rest) };
  });
}

/** The names in the object that a text begins with; undefined if it begins with none, or with one that takes in another. */
function namesIn(text: string): string[] | undefined {
  if (!text.startsWith('{')) return undefined;
  const entries = [...outermost(text)].join('').split(',');
  const said = entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
  if (said.some((entry) => entry.startsWith('...'))) return undefined;
  return said.map((entry) => entry.split(':')[0]?.trim() ?? '');
}

/** What stands in the brackets that a text begins with, but in no others within them. */
function* outermost(text: string): Generator<string> {
  let depth = 0;
  for (const character of text) {
    if ('})]'.includes(character)) depth--;
    if (depth === 0 && character === '}') return;
    if (depth === 1) yield character;
    if ('{(['.includes(character)) depth++;
  }
}
