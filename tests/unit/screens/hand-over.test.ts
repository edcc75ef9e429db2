import { describe, expect, it } from 'vitest';
import { SELF } from '../../../src/records/index.ts';
import type { BatchRow, Judged, SessionState } from '../../../src/screens/examine/state.ts';
import { unfinishedOf } from '../../../src/screens/hand-over.ts';
import type { Kept } from '../../../src/screens/kept.ts';

const photo = new Blob(['one']);
const other = new Blob(['other']);

/** Only what counts here. */
const judged = (kept: Kept) => ({ stage: 'judged', kept, photos: [{ file: photo }, { file: other }] }) as unknown as Judged;
const row = (file: Blob, outcome: object) => ({ name: 'spot.jpg', file, outcome }) as BatchRow;

describe('what a reload would lose', () => {
  it('is every photo without a verdict', () => {
    expect(unfinishedOf({ stage: 'idle' })).toEqual({ photos: [] });
    expect(unfinishedOf({ stage: 'asking', photos: [photo, other] })).toEqual({ photos: [photo, other] });
    const working: SessionState = { stage: 'working', photoUrl: '', photos: [photo, other], judged: [], done: 1 };
    expect(unfinishedOf(working)).toEqual({ photos: [photo, other] });
  });

  it('is a photo that failed for the model’s sake, which another version may judge', () => {
    const failed = (code: 'worker-crashed' | 'photo-empty'): SessionState => ({
      stage: 'failed',
      problem: { code },
      photos: [photo],
    });
    expect(unfinishedOf(failed('worker-crashed'))).toEqual({ photos: [photo] });
    expect(unfinishedOf(failed('photo-empty'))).toEqual({ photos: [] });
  });

  it('is nothing of an examination that is kept, which is shown again', () => {
    expect(unfinishedOf(judged({ status: 'kept', id: 'e1' }))).toEqual({ photos: [], examination: 'e1' });
  });

  it('is the photos of one that is not kept, unless the person removed it', () => {
    expect(unfinishedOf(judged({ status: 'not-kept', code: 'storage-full' }))).toEqual({ photos: [photo, other] });
    expect(unfinishedOf(judged({ status: 'keeping' }))).toEqual({ photos: [photo, other] });
    expect(unfinishedOf(judged({ status: 'removed', id: 'e1', removed: undefined }))).toEqual({ photos: [] });
  });

  it('is what a batch has not come to yet', () => {
    const rows = [
      row(photo, { status: 'judged', kept: { status: 'kept', id: 'e1' } }),
      row(photo, { status: 'problem', problem: { code: 'photo-empty' } }),
      row(other, { status: 'waiting' }),
      row(other, { status: 'working' }),
      row(other, { status: 'stopped' }),
      row(other, { status: 'judged', kept: { status: 'not-kept', code: 'storage-full' } }),
    ];
    expect(unfinishedOf({ stage: 'batch', rows, running: true, patientId: SELF }).photos).toEqual([
      other,
      other,
      other,
      other,
    ]);
  });
});
