import * as v from 'valibot';

/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonObject = { readonly [key: string]: JsonValue };

export const jsonValue: v.GenericSchema<JsonValue> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), list(jsonValue), jsonObject]),
);

export const jsonObject: v.GenericSchema<JsonObject> = v.record(v.string(), jsonValue);

/** Readonly, so that the readonly lists of other rooms fit. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.readonly());
}
