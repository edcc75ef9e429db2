import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../../../training/src/dataset/read-data-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const HAM = `image_id,file,lesion_id,dx,dx_type,age,sex,localization,source,native_rows
ISIC_1,images/ISIC_1.jpg,HAM_0000550,nv,histo,45,male,trunk,vidir,450
ISIC_2,images/ISIC_2.jpg,HAM_0000550,nv,histo,45,male,trunk,vidir,450
ISIC_3,images/ISIC_3.jpg,HAM_0003577,akiec,histo,45,male,"head, neck",vidir,450
ISIC_4,images/ISIC_4.jpg,lesion-9,unheard-of,histo,45,male,trunk,vidir,450
`;
const ISIC_2017 = `image_id,file,split,dx,melanoma,age,sex
a,images/a.jpg,train,nevus,0,55,female
b,images/b.jpg,val,melanoma,1,60,female
`;
const ISIC_2018 = `image_id,file,dx,age,sex,localization
c,images/c.jpg,bkl,80,male,trunk
`;
const PAD = `image_id,file,patient_id,lesion_id,dx,age,sex,fitzpatrick,localization,biopsied
d,images/d.jpg,PAT_1008,59,SEK,64,,,FACE,False
e,images/e.jpg,PAT_100,393,ACK,14,MALE,1.0,FACE,True
`;

describe('reading a data folder', () => {
  it('knows the public sets by their columns, whatever their folders are called', () => {
    const folder = temporaryFolder({
      'one/labels.csv': HAM,
      'two/labels.csv': ISIC_2017,
      'three/labels.csv': ISIC_2018,
      'four/labels.csv': PAD,
    });
    const { samples } = readDataFolder(folder, 'dermoscope');
    const told = samples.map(({ set, split, label, modality }) => `${set} ${split} ${label} ${modality}`);
    expect(told.sort()).toEqual([
      'HAM10000 training malignant dermoscope',
      'HAM10000 validation benign dermoscope',
      'HAM10000 validation benign dermoscope',
      'ISIC 2017 test malignant dermoscope',
      'ISIC 2017 training benign dermoscope',
      'ISIC 2018 validation validation benign dermoscope',
      'PAD-UFES-20 test benign phone',
      'PAD-UFES-20 training malignant phone',
    ]);
  });

  it('keeps the pictures of a lesion, and those of a patient, on one side', () => {
    const rows = Array.from({ length: 300 }, (_, i) => `i${i},images/i${i}.jpg,HAM_${i % 60},nv,histo,,,,,450`);
    const folder = temporaryFolder({ 'labels.csv': [HAM.split('\n')[0], ...rows].join('\n') });
    const splits = new Map<string, Set<string>>();
    for (const { lesion = '', split } of readDataFolder(folder, 'dermoscope').samples) {
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
    const notes = readDataFolder(folder, 'dermoscope').notes.join('\n');
    expect(notes).toMatch(/ham.labels\.csv: 1 rows left out, no known diagnosis/);
    expect(notes).toMatch(/other.labels\.csv: not used in this version/);
    expect(notes).toMatch(/objects: not used in this version \(1 pictures without labels\)/);
  });

  it('takes the splits of train, val and test folders', () => {
    const names = ['train', 'val', 'test'].flatMap((part) => [`${part}/benign/a.jpg`, `${part}/malignant/deep/b.png`]);
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, 'x'])));
    const { samples } = readDataFolder(folder, 'phone');
    expect(samples.map(({ split, label, modality }) => `${split} ${label} ${modality}`)).toEqual([
      'training benign phone',
      'training malignant phone',
      'validation benign phone',
      'validation malignant phone',
      'test benign phone',
      'test malignant phone',
    ]);
  });

  it('cuts the missing splits from plain class folders by name, and always in the same way', () => {
    const names = Array.from({ length: 100 }, (_, i) => [`benign/${i}.jpg`, `malignant/${i}.jpg`]).flat();
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, 'x'])));
    const splits = readDataFolder(folder, 'phone').samples.map(({ split }) => split);
    expect(new Set(splits)).toEqual(new Set(['training', 'validation', 'test']));
    expect(readDataFolder(folder, 'phone').samples.map(({ split }) => split)).toEqual(splits);
  });

  it('says what to do about a folder that will not do', () => {
    expect(() => readDataFolder('/no/such/folder', 'phone')).toThrow('No such folder: /no/such/folder');
    expect(() => readDataFolder(temporaryFolder(), 'phone')).toThrow('No labelled pictures');
    expect(() => readDataFolder(temporaryFolder({ 'benign/a.jpg': 'x' }), 'phone')).toThrow(/No pictures in .*malignant/);
  });
});
