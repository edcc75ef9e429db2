import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRecordsLate, type Records } from '../../../src/records/index.ts';
import { draftExamination } from './drafts.ts';

const NAME = 'late-records-test';
let records: Records;

afterEach(async () => {
  records.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await deleteDB(NAME);
});

describe('records that are opened late', () => {
  it('wait for what comes first, then keep and find as others do', async () => {
    let go: () => void = () => undefined;
    records = openRecordsLate(new Promise<void>((resolve) => (go = resolve)), NAME);
    const saving = records.save(draftExamination());
    const early = await Promise.race([
      saving.then(() => 'saved'),
      new Promise((resolve) => setTimeout(resolve, 50, 'waits')),
    ]);
    expect(early).toBe('waits');
    go();
    const { id } = await saving;
    expect((await records.examination(id)).id).toBe(id);
    await expect(records.examination('nothing')).rejects.toMatchObject({ code: 'record-missing' });
  });

  it('tell of changes to who listened before they were opened, and no longer to who stopped', async () => {
    records = openRecordsLate(undefined, NAME);
    const [heard, stopped] = [vi.fn(), vi.fn()];
    records.subscribe(heard);
    records.subscribe(stopped)();
    await records.count({});
    await records.save(draftExamination());
    expect(heard).toHaveBeenCalled();
    expect(stopped).not.toHaveBeenCalled();
  });

  it('offer each call as one and the same function', () => {
    records = openRecordsLate(undefined, NAME);
    expect(records.patients).toBe(records.patients);
  });
});
