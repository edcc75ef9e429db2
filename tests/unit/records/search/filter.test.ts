import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExaminationFilter, ExaminationRow, Owners } from '../../../../src/records/index.ts';
import { matcher } from '../../../../src/records/search/filter.ts';
import { someOwners, someRows } from '../some-rows.ts';

const OWNERS: Owners = {
  patients: new Map([
    [
      'p',
      {
        id: 'p',
        name: 'José Müller',
        sex: 'male',
        born: { known: 'date', date: '1940-01-01' },
        skinType: undefined,
        note: '',
      },
    ],
  ]),
  lesions: new Map([['l', { id: 'l', patientId: 'p', site: 'back', side: 'left', name: 'the dark one' }]]),
};

const ROW: ExaminationRow = {
  id: 'one',
  takenAt: 1000,
  patientId: 'p',
  lesionId: 'l',
  modality: 'phone',
  band: 'uncertain',
  probability: 0.4,
  thresholdNear: undefined,
  outcome: 'benign',
  diagnosis: 'nv',
  note: 'Itches since\nspring',
  fileNames: 'IMG_0412.JPG',
  photos: 1,
  knownOn: '2026-01-01',
  answers: 'unanswered',
  ticked: 'within',
};

const finds = (filter: ExaminationFilter) => matcher(filter, OWNERS)(ROW);

describe('a filter', () => {
  it.each<[string, ExaminationFilter, ExaminationFilter]>([
    ['person', { patientId: 'p' }, { patientId: 'q' }],
    ['lesion', { lesionId: 'l' }, { lesionId: 'm' }],
    ['band', { bands: ['high', 'uncertain'] }, { bands: ['high'] }],
    ['outcome', { outcomes: ['benign'] }, { outcomes: ['none', 'malignant'] }],
    ['site', { sites: ['back', 'face'] }, { sites: ['face'] }],
    ['unknown site', { sites: ['back', 'unknown'] }, { sites: ['unknown'] }],
    ['sex', { sexes: ['male'] }, { sexes: ['female', 'unknown'] }],
    ['age at the examination', { ageBands: ['30-44'] }, { ageBands: ['18-29', 'unknown'] }],
    ['modality', { modality: 'phone' }, { modality: 'dermoscope' }],
    ['start', { from: 1000 }, { from: 1001 }],
    ['end', { to: 1001 }, { to: 1000 }],
  ])('by %s takes what fits and leaves the rest', (_, fitting, other) => {
    expect([finds(fitting), finds(other)]).toEqual([true, false]);
  });

  it('takes all when it says nothing, and nothing for an empty list', () => {
    expect([finds({}), finds({ text: '  ' }), finds({ bands: [] })]).toEqual([true, true, false]);
  });

  it('takes what is known of nobody and nowhere for unknown', () => {
    const unknown: ExaminationFilter = { sites: ['unknown'], sexes: ['unknown'], ageBands: ['unknown'] };
    expect(matcher(unknown, OWNERS)({ ...ROW, patientId: 'gone', lesionId: undefined })).toBe(true);
  });

  it('holds in every part', () => {
    fc.assert(
      fc.property(someRows, someOwners, (rows, owners) => {
        const parts: ExaminationFilter[] = [{ patientId: 'a' }, { bands: ['low', 'high'] }, { text: 'itchy' }];
        const whole = Object.assign({}, ...parts);
        const each = rows.filter((row) => parts.every((part) => matcher(part, owners)(row)));
        expect(rows.filter(matcher(whole, owners))).toEqual(each);
      }),
    );
  });
});

describe('the search for words', () => {
  it.each(['jose', 'JOSÉ', 'müller', 'muller', 'dark', 'itches', 'spring', 'ring', 'dark jose itches'])(
    'finds %s',
    (text) => {
      expect(finds({ text })).toBe(true);
    },
  );

  it.each([
    ['site', { sites: { back: 'Rücken' } }, { sites: { face: 'Rücken' } }],
    ['side', { sides: { left: 'Rücken' } }, { sides: { right: 'Rücken' } }],
    ['outcome', { outcomes: { benign: 'Rücken' } }, { outcomes: { malignant: 'Rücken' } }],
    ['diagnosis', { diagnoses: { nv: 'Rücken' } }, { diagnoses: { mel: 'Rücken' } }],
  ])('finds the %s by what the reader calls it', (_, fitting, other) => {
    expect(finds({ text: 'rucken jose', readerWords: fitting })).toBe(true);
    expect(finds({ text: 'rucken jose', readerWords: other })).toBe(false);
  });

  it('does not find what is not there, or only in part', () => {
    expect([finds({ text: 'winter' }), finds({ text: 'jose winter' })]).toEqual([false, false]);
  });
});
