import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecords, type Records, SELF } from '../../../../src/records/index.ts';
import { createCheckedFor } from '../../../../src/screens/examine/checked-for.ts';

const NOBODY_YET = { sex: undefined, born: undefined, skinType: undefined, note: '' };
let records: Records;

beforeEach(() => {
  records = openRecords();
});

afterEach(async () => {
  records.close();
  await deleteDB('naevus');
});

describe('whose skin is checked next', () => {
  it('is that of who uses this device until somebody else is named', () => {
    expect(createCheckedFor(records).place.get()).toEqual({ patientId: SELF });
  });

  it('goes on with the person after one examination of a named spot', async () => {
    const checkedFor = createCheckedFor(records);
    const spot = { patientId: SELF, lesionId: 'spot' };
    checkedFor.set(spot);
    checkedFor.used({ patientId: SELF });
    expect(checkedFor.place.get()).toBe(spot);
    checkedFor.used(spot);
    expect(checkedFor.place.get()).toEqual({ patientId: SELF });
  });

  it('goes on without a spot, or a person, that is removed', async () => {
    const checkedFor = createCheckedFor(records);
    const { id: patientId } = await records.createPatient({ name: 'Anna', ...NOBODY_YET });
    const { id: lesionId } = await records.createLesion({ patientId, site: 'forearm', name: '' });
    checkedFor.set({ patientId, lesionId });
    await records.removeLesion(lesionId);
    await vi.waitFor(() => expect(checkedFor.place.get()).toEqual({ patientId }));
    await records.removePatient(patientId);
    await vi.waitFor(() => expect(checkedFor.place.get()).toEqual({ patientId: SELF }));
  });
});
