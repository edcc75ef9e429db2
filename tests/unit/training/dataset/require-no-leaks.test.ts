import { describe, expect, it } from 'vitest';
import { findLeaks, requireNoLeaks } from '../../../../training/src/dataset/require-no-leaks.ts';
import { sampleWith } from './samples.ts';

const NO_HASHES = new Map();

describe('leaks', () => {
  it('are patients, lesions and exact pictures in more than one split', () => {
    const [patient, samePatient, lesion, sameLesion, picture, samePicture] = [
      sampleWith({ file: 'a', patient: 'P1', lesion: 'L1' }),
      sampleWith({ file: 'b', patient: 'P1', lesion: 'L2', split: 'test' }),
      sampleWith({ file: 'c', lesion: 'L9' }),
      sampleWith({ file: 'd', lesion: 'L9', split: 'validation' }),
      sampleWith({ file: 'e' }),
      sampleWith({ file: 'f', set: 'other', split: 'test' }),
    ] as const;
    const hashes = new Map([
      [picture, 'same'],
      [samePicture, 'same'],
    ]);
    const leaks = findLeaks([patient, samePatient, lesion, sameLesion, picture, samePicture], hashes);
    expect(leaks).toEqual([
      { kinship: 'patient', name: 'P1 of s', splits: ['training', 'test'] },
      { kinship: 'lesion', name: 'L9 of s', splits: ['training', 'validation'] },
      { kinship: 'picture', name: 'e', splits: ['training', 'test'] },
    ]);
  });

  it('are not the same names in other sets, nor lesions numbered anew for each patient', () => {
    const samples = [
      sampleWith({ file: 'a', patient: '1', lesion: '1' }),
      sampleWith({ file: 'b', patient: '1', lesion: '1', set: 'other', split: 'test' }),
      sampleWith({ file: 'c', patient: '2', lesion: '1', split: 'test' }),
    ];
    expect(findLeaks(samples, NO_HASHES)).toEqual([]);
    expect(() => requireNoLeaks(samples, NO_HASHES)).not.toThrow();
  });

  it('end the run with the first few by name and what to do', () => {
    const samples = Array.from({ length: 14 }, (_, i) =>
      sampleWith({ file: `${i}`, patient: `P${i >> 1}`, split: i % 2 === 0 ? 'training' : 'test' }),
    );
    expect(() => requireNoLeaks(samples, NO_HASHES)).toThrow(
      /7 of the same patients.*\n {2}patient P0 of s: in training and test\n(.*\n){4} {2}and 2 more\nKeep all pictures of a patient/,
    );
  });
});
