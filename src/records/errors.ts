export type RecordsErrorCode =
  /** The device has no room left. */
  | 'storage-full'
  /** The browser keeps nothing here: a private window, a blocked or broken store. */
  | 'storage-unavailable'
  /** The database was written by a newer version of the app. */
  | 'storage-newer'
  | 'record-damaged'
  | 'record-missing';

/** In bytes, as far as the browser tells: what was to be kept, and what there was room for besides what is kept already. */
export interface MissingRoom {
  readonly needed: number;
  readonly used?: number;
  readonly quota?: number;
}

export class RecordsError extends Error {
  readonly code: RecordsErrorCode;
  /** With `storage-full`, where it is known. Nothing of what was to be kept was kept. */
  readonly room: MissingRoom | undefined;

  constructor(code: RecordsErrorCode, cause?: unknown, room?: MissingRoom) {
    super(code, { cause });
    this.name = 'RecordsError';
    this.code = code;
    this.room = room;
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
