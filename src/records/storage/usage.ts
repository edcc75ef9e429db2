import { RecordsError } from '../errors.ts';

/** Room on this device, in bytes, as far as the browser tells; all of this site together, with the model and the app itself. */
export interface StorageUsage {
  readonly used: number | undefined;
  readonly quota: number | undefined;
  /** Whether the browser promised not to clear it when space runs short. */
  readonly persisted: boolean;
}

export async function storageUsage(): Promise<StorageUsage> {
  const storage = globalThis.navigator?.storage;
  const estimate: StorageEstimate = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  const persisted = (await storage?.persisted?.().catch(() => false)) ?? false;
  return { used: estimate.usage, quota: estimate.quota, persisted };
}

/** Says how much room was needed and how much there is, where the device is full. */
export async function sayingWhatIsMissing<Result>(needed: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof RecordsError) || cause.code !== 'storage-full') throw cause;
    const { used, quota } = await storageUsage();
    const room = { needed, ...(used !== undefined && { used }), ...(quota !== undefined && { quota }) };
    throw new RecordsError('storage-full', cause, room);
  }
}
