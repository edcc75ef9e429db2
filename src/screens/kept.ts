import { type Records, RecordsError, type RecordsErrorCode, type Removed } from '../records/index.ts';

/** What became of an examination on this device. */
export type Kept =
  | { readonly status: 'keeping' }
  | { readonly status: 'kept'; readonly id: string }
  /** `removed` is what can be put back; who removed it elsewhere has that. */
  | { readonly status: 'removed'; readonly id: string; readonly removed: Removed | undefined }
  | { readonly status: 'not-kept'; readonly code: RecordsErrorCode };

export function notKept(error: unknown): Kept {
  return { status: 'not-kept', code: recordsCode(error) };
}

export function recordsCode(error: unknown): RecordsErrorCode {
  return error instanceof RecordsError ? error.code : 'storage-unavailable';
}

/** What is missing already was removed elsewhere: nothing went wrong, and nothing can be put back from here. */
export async function removeKept(records: Records, id: string): Promise<Kept> {
  try {
    return { status: 'removed', id, removed: await records.remove(id) };
  } catch (error) {
    return recordsCode(error) === 'record-missing' ? { status: 'removed', id, removed: undefined } : notKept(error);
  }
}

export async function restoreKept(records: Records, removed: Removed): Promise<Kept> {
  try {
    await records.restore(removed);
    return { status: 'kept', id: removed.id };
  } catch (error) {
    return notKept(error);
  }
}
