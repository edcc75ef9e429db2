import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../../../training/src/dataset/read-data-folder.ts';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function read(files: Readonly<Record<string, string>>) {
  return readDataFolder(temporaryFolder(files), { modality: 'phone' });
}

function bare({ file, group, squashedAspect, ...rest }: Sample) {
  return { ...rest, picture: file.split('/').at(-1) };
}

const HAM_HEADER = ['lesion_id', 'image_id', 'dx', 'dx_type', 'age', 'sex', 'localization', 'dataset'];

describe('HAM10000 as published', () => {
  const rows = [
    ['HAM_0000550', 'ISIC_0027419', 'bkl', 'histo', '80.0', 'male', 'scalp', 'vidir_modern'],
    ['HAM_0003577', 'ISIC_0025030', 'mel', 'histo', '', 'unknown', 'unknown', 'rosendahl'],
    ['HAM_0003577', 'ISIC_0026769', 'mel', 'histo', '', 'unknown', 'unknown', 'rosendahl'],
  ];
  const pictures = {
    'HAM10000_images_part_1/ISIC_0027419.jpg': 'x',
    'HAM10000_images_part_2/ISIC_0025030.jpg': 'x',
    'HAM10000_segmentations/ISIC_0025030.png': 'x',
  };
  const tableWith = (separator: string) => [HAM_HEADER, ...rows].map((row) => row.join(separator)).join('\n');

  it.each([
    ['HAM10000_metadata.csv', ','],
    ['HAM10000_metadata.tab', '\t'],
    ['HAM10000_metadata', ','],
  ])('is read from %s, with pictures in whatever folder, and split by lesion as anywhere', (table, separator) => {
    const { samples, notes } = read({ [table]: tableWith(separator), ...pictures });
    expect(samples.map(bare)).toEqual([
      {
        picture: 'ISIC_0027419.jpg',
        set: 'HAM10000',
        split: 'validation',
        label: 'benign',
        diagnosis: 'bkl',
        lesion: 'HAM_0000550',
        modality: 'dermoscope',
        age: 80,
        sex: 'male',
        site: 'scalp',
        source: 'vidir_modern',
      },
      {
        picture: 'ISIC_0025030.jpg',
        set: 'HAM10000',
        split: 'training',
        label: 'malignant',
        diagnosis: 'mel',
        lesion: 'HAM_0003577',
        modality: 'dermoscope',
        source: 'rosendahl',
      },
    ]);
    expect(notes.join('\n')).toContain('1 rows left out, no picture of that name');
    expect(samples.every(({ squashedAspect }) => squashedAspect === 1)).toBe(true);
  });

  it('may have the test of ISIC 2018 beside it', () => {
    const test = [HAM_HEADER, ['HAMTEST_1', 'ISIC_0034524', 'nv', 'histo', '40', 'female', 'back', 'vidir_modern']];
    const { samples } = read({
      'HAM10000_metadata.csv': tableWith(','),
      'ISIC2018_Task3_Test_GroundTruth.csv': test.map((row) => row.join(',')).join('\n'),
      ...pictures,
      'ISIC2018_Task3_Test_Images/ISIC_0034524.jpg': 'x',
    });
    expect(samples.map(({ set, split }) => `${set} ${split}`)).toEqual([
      'HAM10000 validation',
      'HAM10000 training',
      'ISIC 2018 test',
    ]);
  });

  it('without its pictures ends the run', () => {
    expect(() => read({ 'HAM10000_metadata.csv': tableWith(',') })).toThrow(/none of the pictures that they name/);
  });
});

describe('PAD-UFES-20 as published', () => {
  const metadata = `patient_id,lesion_id,smoke,age,gender,fitspatrick,region,diameter_1,diagnostic,itch,biopsed,img_id
PAT_1008,59,False,64,FEMALE,3.0,ARM,6.0,SEK,True,False,PAT_1008_59_297.png
PAT_100,393,,14,,,NOSE,,BCC,UNK,True,PAT_100_393_595.png
`;

  it('is read, with patients split by name as anywhere', () => {
    const { samples } = read({
      'metadata.csv': metadata,
      'images/imgs_part_1/PAT_1008_59_297.png': 'x',
      'images/imgs_part_2/PAT_100_393_595.png': 'x',
    });
    expect(samples.map(bare)).toEqual([
      {
        picture: 'PAT_1008_59_297.png',
        set: 'PAD-UFES-20',
        split: 'test',
        label: 'benign',
        diagnosis: 'bkl',
        patient: 'PAT_1008',
        lesion: '59',
        modality: 'phone',
        age: 64,
        sex: 'female',
        site: 'upper-arm',
        skinType: 3,
      },
      {
        picture: 'PAT_100_393_595.png',
        set: 'PAD-UFES-20',
        split: 'training',
        label: 'malignant',
        diagnosis: 'bcc',
        patient: 'PAT_100',
        lesion: '393',
        modality: 'phone',
        age: 14,
        site: 'face',
      },
    ]);
  });
});

describe('ISIC challenges as published', () => {
  it('of 2018: one-hot labels, lesion groupings, own validation', () => {
    const { samples } = read({
      'ISIC2018_Task3_Training_GroundTruth/ISIC2018_Task3_Training_GroundTruth.csv':
        'image,MEL,NV,BCC,AKIEC,BKL,DF,VASC\nISIC_1,0.0,1.0,0.0,0.0,0.0,0.0,0.0\nISIC_2,0.0,0.0,0.0,1.0,0.0,0.0,0.0\n',
      'ISIC2018_Task3_Training_LesionGroupings.csv':
        'image,lesion_id,diagnosis_confirm_type\nISIC_1,HAM_1,histo\nISIC_2,HAM_2,histo\n',
      'ISIC2018_Task3_Validation_GroundTruth/ISIC2018_Task3_Validation_GroundTruth.csv':
        'image,MEL,NV,BCC,AKIEC,BKL,DF,VASC\nISIC_3,0.0,0.0,0.0,0.0,0.0,0.0,1.0\n',
      'ISIC2018_Task3_Training_Input/ISIC_1.jpg': 'x',
      'ISIC2018_Task3_Training_Input/ISIC_2.jpg': 'x',
      'ISIC2018_Task3_Validation_Input/ISIC_3.jpg': 'x',
    });
    expect(
      samples.map(({ set, split, diagnosis, lesion, toBeDrawn }) => [set, split, diagnosis, lesion, toBeDrawn]),
    ).toEqual([
      ['ISIC 2018', 'training', 'nv', 'HAM_1', ['test']],
      ['ISIC 2018', 'training', 'akiec', 'HAM_2', ['test']],
      ['ISIC 2018', 'validation', 'vasc', undefined, undefined],
    ]);
  });

  it('of 2019: eight classes and an unknown one, and metadata that say the source', () => {
    const { samples, notes } = read({
      'ISIC_2019_Training_GroundTruth.csv': `image,MEL,NV,BCC,AK,BKL,DF,VASC,SCC,UNK
ISIC_1,0,0,0,1,0,0,0,0,0
ISIC_2_downsampled,0,0,0,0,0,0,0,1,0
ISIC_3,0,0,0,0,0,0,0,0,1
`,
      'ISIC_2019_Training_Metadata.csv': `image,age_approx,anatom_site_general,lesion_id,sex
ISIC_1,55.0,anterior torso,BCN_0001,female
ISIC_2_downsampled,,palms/soles,,
`,
      'ISIC_2019_Training_Input/ISIC_1.jpg': 'x',
      'ISIC_2019_Training_Input/ISIC_2_downsampled.jpg': 'x',
      'ISIC_2019_Training_Input/ISIC_3.jpg': 'x',
      // Its pictures are not there, so that the test is still to be drawn.
      'ISIC_2019_Test_GroundTruth.csv': 'image,MEL,NV,BCC,AK,BKL,DF,VASC,SCC,UNK\nISIC_9,1,0,0,0,0,0,0,0,0\n',
    });
    expect(samples.map(bare)).toEqual([
      {
        picture: 'ISIC_1.jpg',
        set: 'ISIC 2019',
        split: 'training',
        toBeDrawn: ['validation', 'test'],
        label: 'malignant',
        diagnosis: 'akiec',
        lesion: 'BCN_0001',
        modality: 'dermoscope',
        age: 55,
        sex: 'female',
        site: 'anterior-trunk',
        source: 'BCN',
      },
      {
        picture: 'ISIC_2_downsampled.jpg',
        set: 'ISIC 2019',
        split: 'training',
        toBeDrawn: ['validation', 'test'],
        label: 'malignant',
        diagnosis: 'scc',
        modality: 'dermoscope',
        site: 'palms-soles',
      },
    ]);
    expect(notes.join('\n')).toContain('1 rows left out, no known diagnosis');
  });

  it('of 2017: melanoma, seborrheic keratosis or else nevus, with metadata beside the pictures', () => {
    const { samples } = read({
      'ISIC-2017_Training_Part3_GroundTruth.csv':
        'image_id,melanoma,seborrheic_keratosis\nISIC_1,1.0,0.0\nISIC_2,0.0,1.0\nISIC_3,0.0,0.0\n',
      'ISIC-2017_Training_Data/ISIC-2017_Training_Data_metadata.csv':
        'image_id,age_approximate,sex\nISIC_1,55,female\nISIC_2,unknown,unknown\nISIC_3,30,male\n',
      'ISIC-2017_Training_Data/ISIC_1.jpg': 'x',
      'ISIC-2017_Training_Data/ISIC_1_superpixels.png': 'x',
      'ISIC-2017_Training_Data/ISIC_2.jpg': 'x',
      'ISIC-2017_Training_Data/ISIC_3.jpg': 'x',
    });
    expect(samples.map(({ diagnosis, label, age, sex }) => [diagnosis, label, age, sex])).toEqual([
      ['mel', 'malignant', 55, 'female'],
      ['bkl', 'benign', undefined, undefined],
      ['nv', 'benign', 30, 'male'],
    ]);
  });

  it('of 2020: the target decides, patients stay together', () => {
    const { samples } = read({
      'train.csv': `image_name,patient_id,sex,age_approx,anatom_site_general_challenge,diagnosis,benign_malignant,target
ISIC_1,IP_1,male,45.0,head/neck,unknown,benign,0
ISIC_2,IP_1,male,45.0,torso,melanoma,malignant,1
ISIC_3,IP_2,female,50.0,lower extremity,lentigo NOS,benign,0
`,
      'train/ISIC_1.jpg': 'x',
      'train/ISIC_2.jpg': 'x',
      'train/ISIC_3.jpg': 'x',
    });
    expect(samples.map(({ label, diagnosis, patient, site, group }) => [label, diagnosis, patient, site, group])).toEqual([
      ['benign', undefined, 'IP_1', 'head-neck', 'ISIC 2020/IP_1'],
      ['malignant', 'mel', 'IP_1', 'trunk', 'ISIC 2020/IP_1'],
      ['benign', 'bkl', 'IP_2', 'lower-extremity', 'ISIC 2020/IP_2'],
    ]);
  });
});
