import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openRecords } from '../../../src/records/index.ts';
import { draftExamination } from './drafts.ts';

it('an examination keeps which backends were passed over and how many threads computed', async () => {
  const draft = draftExamination();
  const provenance = { ...draft.verdict.provenance, threads: 4, passedOver: ['webgpu', 'webgl'] };
  const records = openRecords('kept-provenance-test');
  const { id } = await records.save({ ...draft, verdict: { ...draft.verdict, provenance } });
  expect((await records.examination(id)).verdict.provenance).toEqual(provenance);
  records.close();
});
