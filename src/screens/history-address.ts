import type { Band } from '../judgement/index.ts';
import type { ExaminationFilter, Outcome } from '../records/index.ts';
import { AGE_BANDS, BODY_SITES, type BodySite, MODALITIES, SEXES } from '../vocabulary/index.ts';

export const BANDS: readonly Band[] = ['low', 'uncertain', 'high', 'refused'];
export const OUTCOMES: readonly Outcome[] = ['none', 'benign', 'malignant'];
export const SITES: readonly (BodySite | 'unknown')[] = [...(Object.keys(BODY_SITES) as BodySite[]), 'unknown'];
const SEXES_OR_UNKNOWN = [...SEXES, 'unknown'] as const;
const AGE_BANDS_OR_UNKNOWN = [...AGE_BANDS.map(({ band }) => band), 'unknown'] as const;

const KEYS = ['patient', 'lesion', 'band', 'outcome', 'site', 'sex', 'age', 'modality', 'from', 'to', 'text'] as const;

type Key = (typeof KEYS)[number];

class Unreadable extends Error {}

/**
 * Where the history shows what matches a filter: `/history`, or `/history/where/` and the filter as one segment of the path. Empty
 * lists and empty text count as left out; `readerWords` are the screen's own and not part of it.
 */
export function historyAddress(filter: ExaminationFilter): string {
  const text = textOf(filter);
  return text === '' ? '/history' : `/history/where/${text}`;
}

/** The filter that a segment of the path asks for. One that cannot be read as a whole asks for nothing: everything is shown. */
export function filterFrom(text: string | undefined): ExaminationFilter {
  if (!text) return {};
  try {
    return filterOf(new URLSearchParams(text.replaceAll('~', '%')));
  } catch (error) {
    if (error instanceof Unreadable) return {};
    throw error;
  }
}

/** An address without its filter: where it only changes, the screen stays the same. */
export function withoutFilter(address: string): string {
  return address.replace(/^\/history\/where\/.*$/, '/history');
}

function textOf(filter: ExaminationFilter): string {
  const { patientId, lesionId, bands, outcomes, sites, sexes, ageBands, modality, from, to, text } = filter;
  const values: Readonly<Record<Key, readonly (string | number | undefined)[] | undefined>> = {
    patient: [patientId],
    lesion: [lesionId],
    band: bands,
    outcome: outcomes,
    site: sites,
    sex: sexes,
    age: ageBands,
    modality: [modality],
    from: [from],
    to: [to],
    text: [text || undefined],
  };
  const said = KEYS.flatMap((key) =>
    (values[key] ?? []).flatMap((value) => (value === undefined ? [] : [[key, `${value}`]])),
  );
  // Routers and browsers decode percent signs as often as they like. A tilde, which never stands in such a text, they leave alone.
  return new URLSearchParams(said).toString().replaceAll('%', '~');
}

function filterOf(said: URLSearchParams): ExaminationFilter {
  for (const key of said.keys()) if (!KEYS.some((known) => known === key)) throw new Unreadable(key);
  const patientId = oneOf(said, 'patient');
  const lesionId = oneOf(said, 'lesion');
  const bands = listed(said, 'band', BANDS);
  const outcomes = listed(said, 'outcome', OUTCOMES);
  const sites = listed(said, 'site', SITES);
  const sexes = listed(said, 'sex', SEXES_OR_UNKNOWN);
  const ageBands = listed(said, 'age', AGE_BANDS_OR_UNKNOWN);
  const modality = listed(said, 'modality', MODALITIES)?.[0];
  const from = moment(said, 'from');
  const to = moment(said, 'to');
  const text = oneOf(said, 'text');
  return {
    ...(patientId !== undefined && { patientId }),
    ...(lesionId !== undefined && { lesionId }),
    ...(bands && { bands }),
    ...(outcomes && { outcomes }),
    ...(sites && { sites }),
    ...(sexes && { sexes }),
    ...(ageBands && { ageBands }),
    ...(modality && { modality }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(text && { text }),
  };
}

function oneOf(said: URLSearchParams, key: Key): string | undefined {
  return said.get(key) ?? undefined;
}

function listed<Value extends string>(said: URLSearchParams, key: Key, known: readonly Value[]): Value[] | undefined {
  const values = said.getAll(key).map((text) => {
    const value = known.find((one) => one === text);
    if (value === undefined) throw new Unreadable(`${key} ${text}`);
    return value;
  });
  return values.length > 0 ? values : undefined;
}

function moment(said: URLSearchParams, key: Key): number | undefined {
  const text = said.get(key);
  if (text === null) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new Unreadable(`${key} ${text}`);
  return value;
}
