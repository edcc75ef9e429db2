export type RecordsErrorCode =
  /** The device has no room left. */
  | 'storage-full'
  /** The browser keeps nothing here: a private window, a blocked or broken store. */
  | 'storage-unavailable'
  /** The database was written by a newer version of the app. */
  | 'storage-newer'
  | 'record-damaged'
  | 'record-missing';

export class RecordsError extends Error {
  readonly code: RecordsErrorCode;

  constructor(code: RecordsErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'RecordsError';
    this.code = code;
  }
}

/** Gives whatever a browser throws while storing a name of ours. */
export function recordsErrorFrom(cause: unknown): RecordsError {
  if (cause instanceof RecordsError) return cause;
  switch (nameOf(cause)) {
    case 'QuotaExceededError':
      return new RecordsError('storage-full', cause);
    case 'VersionError':
      return new RecordsError('storage-newer', cause);
    default:
      return new RecordsError('storage-unavailable', cause);
  }
}

function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : '';
}
