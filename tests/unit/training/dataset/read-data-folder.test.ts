import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../../../training/src/dataset/read-data-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const HAM = `image_id,file,lesion_id,dx,dx_type,age,sex,localization,source,native_rows
ISIC_1,images/ISIC_1.jpg,HAM_0000550,nv,histo,45.0,male,trunk,vidir_modern,450
ISIC_2,images/ISIC_2.jpg,HAM_0000550,nv,histo,45.0,male,trunk,vidir_modern,450
ISIC_3,images/ISIC_3.jpg,HAM_0003577,akiec,histo,,unknown,"head, neck",rosendahl,450
ISIC_4,images/ISIC_4.jpg,lesion-9,unheard-of,histo,45,male,trunk,vidir_modern,450
`;
const ISIC_2017 = `image_id,file,split,dx,melanoma,age,sex
a,images/a.jpg,train,nevus,0,55,female
b,images/b.jpg,val,melanoma,1,unknown,unknown
`;
const ISIC_2018 = `image_id,file,dx,age,sex,localization
c,images/c.jpg,bkl,80,male,oral/genital
`;
const PAD = `image_id,file,patient_id,lesion_id,dx,age,sex,fitzpatrick,localization,biopsied
d,images/d.jpg,PAT_1008,59,SEK,64,,,FACE,False
e,images/e.jpg,PAT_100,393,ACK,14,MALE,1.0,FOREARM,True
`;
const KAGGLE = `file,malignant
malignant/melanoma_5000.jpg,1
benign/melanoma_0.jpg,0
`;

const PHONE = { modality: 'phone' } as const;

describe('reading a data folder', () => {
  it('knows the public sets by their columns, whatever their folders are called', () => {
    const folder = temporaryFolder({
      'one/labels.csv': HAM,
      'two/labels.csv': ISIC_2017,
      'three/labels.csv': ISIC_2018,
      'four/labels.csv': PAD,
      'five/labels.csv': KAGGLE,
    });
    const { samples } = readDataFolder(folder, { modality: 'dermoscope', confounded: true });
    const told = samples.map(({ set, split, label, modality }) => `${set} ${split} ${label} ${modality}`);
    expect(told.sort()).toEqual([
      'HAM10000 training malignant dermoscope',
      'HAM10000 validation benign dermoscope',
      'HAM10000 validation benign dermoscope',
      'ISIC 2017 test malignant dermoscope',
      'ISIC 2017 training benign dermoscope',
      'ISIC 2018 validation validation benign dermoscope',
      'Kaggle 10,000 training benign dermoscope',
      'Kaggle 10,000 training malignant dermoscope',
      'PAD-UFES-20 test benign phone',
      'PAD-UFES-20 training malignant phone',
    ]);
    expect(samples.every(({ toBeDrawn }) => toBeDrawn === undefined)).toBe(true);
  });

  it('takes what a table says of lesion and person, and nothing where it says "unknown"', () => {
    const folder = temporaryFolder({ 'a/labels.csv': HAM, 'b/labels.csv': ISIC_2017, 'c/labels.csv': PAD });
    const { samples } = readDataFolder(folder, PHONE);
    const details = samples.map(({ lesion, patient, age, sex, site, skinType, source }) => [
      lesion,
      patient,
      age,
      sex,
      site,
      skinType,
      source,
    ]);
    expect(details).toEqual([
      ['HAM_0000550', undefined, 45, 'male', 'trunk', undefined, 'vidir_modern'],
      ['HAM_0000550', undefined, 45, 'male', 'trunk', undefined, 'vidir_modern'],
      ['HAM_0003577', undefined, undefined, undefined, 'head-neck', undefined, 'rosendahl'],
      [undefined, undefined, 55, 'female', undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined, undefined, undefined, undefined],
      ['59', 'PAT_1008', 64, undefined, 'face', undefined, undefined],
      ['393', 'PAT_100', 14, 'male', 'forearm', 1, undefined],
    ]);
  });

  it('leaves the confounded set out, unless it is asked for, and says so', () => {
    const folder = temporaryFolder({ 'ham/labels.csv': HAM, 'kaggle/labels.csv': KAGGLE });
    const { samples, notes } = readDataFolder(folder, PHONE);
    expect(samples.map(({ set }) => set)).toEqual(['HAM10000', 'HAM10000', 'HAM10000']);
    expect(notes.join('\n')).toContain('Kaggle 10,000: 2 pictures left out');
  });

  it('leaves actinic keratoses out when asked to, and says how many', () => {
    const folder = temporaryFolder({ 'ham/labels.csv': HAM, 'pad/labels.csv': PAD });
    const { samples, notes } = readDataFolder(folder, { ...PHONE, dropActinicKeratoses: true });
    expect(samples.map(({ diagnosis }) => diagnosis)).toEqual(['nv', 'nv', 'bkl']);
    expect(notes.join('\n')).toContain('Actinic keratoses left out: 2 pictures');
  });

  it('keeps the pictures of a lesion, and those of a patient, on one side', () => {
    const rows = Array.from({ length: 300 }, (_, i) => `i${i},images/i${i}.jpg,HAM_${i % 60},nv,histo,,,,,450`);
    const folder = temporaryFolder({ 'labels.csv': [HAM.split('\n')[0], ...rows].join('\n') });
    const splits = new Map<string, Set<string>>();
    for (const { lesion = '', split } of readDataFolder(folder, PHONE).samples) {
      splits.set(lesion, (splits.get(lesion) ?? new Set()).add(split));
    }
    expect([...splits.values()].every((of) => of.size === 1)).toBe(true);
    expect(new Set([...splits.values()].flatMap((of) => [...of])).size).toBe(3);
  });

  it('says what it leaves aside', () => {
    const folder = temporaryFolder({
      'ham/labels.csv': HAM,
      'other/labels.csv': 'file,malignant\nx.jpg,1\n',
      'objects/chair.jpg': 'x',
    });
    const notes = readDataFolder(folder, PHONE).notes.join('\n');
    expect(notes).toMatch(/ham.labels\.csv: 1 rows left out, no known diagnosis/);
    expect(notes).toMatch(/other.labels\.csv: not used in this version/);
    expect(notes).toMatch(/objects: not used in this version \(1 pictures without labels\)/);
  });

  it('says what to do about a folder that will not do', () => {
    expect(() => readDataFolder('/no/such/folder', PHONE)).toThrow('No such folder: /no/such/folder');
    expect(() => readDataFolder(temporaryFolder(), PHONE)).toThrow('No labelled pictures');
    expect(() => readDataFolder(temporaryFolder({ 'cats/a.jpg': 'x' }), PHONE)).toThrow(/classes\.json/);
  });
});
