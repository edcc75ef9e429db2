import * as v from 'valibot';
import { RecordsError } from '../errors.ts';

/** @throws {RecordsError} record-damaged. */
export function parsed<Schema extends v.GenericSchema>(schema: Schema, payload: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, payload);
  if (!result.success) throw new RecordsError('record-damaged', v.summarize(result.issues));
  return result.output;
}

export function unknownVersion(version: number): RecordsError {
  return new RecordsError('record-damaged', `version ${version}`);
}
