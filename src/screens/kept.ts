import { type Records, RecordsError, type RecordsErrorCode, type Removed } from '../records/index.ts';

/** What became of an examination on this device. */
export type Kept =
  | { readonly status: 'keeping' }
  | { readonly status: 'kept'; readonly id: string }
  | { readonly status: 'removed'; readonly removed: Removed }
  | { readonly status: 'not-kept'; readonly code: RecordsErrorCode };

export function notKept(error: unknown): Kept {
  return { status: 'not-kept', code: recordsCode(error) };
}

export function recordsCode(error: unknown): RecordsErrorCode {
  return error instanceof RecordsError ? error.code : 'storage-unavailable';
}

export async function removeKept(records: Records, id: string): Promise<Kept> {
  try {
    return { status: 'removed', removed: await records.remove(id) };
  } catch (error) {
    return notKept(error);
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
