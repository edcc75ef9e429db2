import { seededRandom } from '../../../../src/evaluation/index.ts';
import { DIAGNOSES, type Diagnosis, type SkinType } from '../../../../src/vocabulary/index.ts';
import {
  HAM10000,
  ISIC_2017,
  ISIC_2018_VALIDATION,
  KAGGLE_10K,
  PAD_UFES_20,
} from '../../../../training/src/dataset/known-sets.ts';
import type { Sample, Split } from '../../../../training/src/dataset/sample.ts';
import { PLAIN_RECIPE } from '../../../../training/src/fine-tuning/recipe.ts';
import type { ReportInput, ScoredInFrames } from '../../../../training/src/report/report-input.ts';

type Draw = <T>(from: readonly T[]) => T;

const MODALITIES: ReportInput['modalities'] = {
  phone: { prevalence: 0.62, calibration: { slope: 0.97, intercept: 0.6 }, operatingPoints: { low: 0.26, high: 0.57 } },
  dermoscope: {
    prevalence: 0.2,
    calibration: { slope: 1.08, intercept: -1.26 },
    operatingPoints: { low: 0.08, high: 0.39 },
  },
};

/** Invented pictures of the public sets, much as a run sees them, and invented logits; the same ones every time. */
export function exampleInput(): ReportInput {
  const random = seededRandom(7);
  const draw: Draw = (from) => {
    const drawn = from[Math.floor(random() * from.length)];
    if (drawn === undefined) throw new RangeError('Nothing to draw from');
    return drawn;
  };
  const samples = [
    ...samplesOf('training', 900, (i) => hamSample(i, draw)),
    ...samplesOf('validation', 400, (i) => hamSample(10_000 + i, draw)),
    ...samplesOf('test', 500, (i) => hamSample(20_000 + i, draw)),
    ...samplesOf('training', 300, (i) => isicSample(i, draw)),
    ...samplesOf('test', 150, (i) => isicSample(i, draw)),
    ...samplesOf('validation', 120, (i) => ({ ...isicSample(i, draw), set: ISIC_2018_VALIDATION.name })),
    ...samplesOf('training', 200, (i) => padSample(i, draw)),
    ...samplesOf('validation', 100, (i) => padSample(1000 + i, draw)),
    ...samplesOf('test', 110, (i) => padSample(2000 + i, draw)),
    ...samplesOf('training', 250, (i) => ({ ...isicSample(i, draw), set: KAGGLE_10K.name })),
  ];
  const heldBack = samples.filter(({ split }) => split !== 'training');
  return {
    model: { name: 'example', version: '1.2.3', licence: 'CC BY-NC 4.0', weightsSha256: 'a'.repeat(64), bytes: 4_600_000 },
    run: {
      design: 'taught',
      idea: 'goes on from its teacher with softened labels',
      recipe: { ...PLAIN_RECIPE, epochs: 14 },
      seed: 1,
      bestEpoch: 12,
      history: Array.from({ length: 14 }, (_, i) => ({
        epoch: i + 1,
        size: i < 8 ? 160 : 192,
        loss: 0.2 + 0.5 / (i + 1) + 0.01 * random(),
        validation: { phone: 0.9 - 0.2 / (i + 1) + 0.01 * random(), dermoscope: 0.94 - 0.15 / (i + 1) + 0.003 * random() },
      })),
    },
    designs: [
      {
        name: 'diagnoses',
        idea: 'asked for the diagnosis too',
        epochs: 16,
        pictures: 1400,
        validation: { phone: 0.87, dermoscope: 0.93 },
        history: [],
      },
      {
        name: 'plain',
        idea: 'asked only whether a lesion is malignant',
        epochs: 10,
        pictures: 1400,
        validation: { phone: 0.86, dermoscope: 0.91 },
        history: [],
      },
      {
        name: 'taught',
        idea: 'goes on from its teacher with softened labels',
        epochs: 14,
        pictures: 1650,
        validation: { phone: 0.89, dermoscope: 0.937 },
        history: [],
      },
    ],
    dropsActinicKeratoses: false,
    samples,
    leftOut: {
      unreadable: 1,
      quality: { blurred: 3, 'picture-blank': 2 },
      nearDuplicates: { training: 12, validation: 4, test: 0 },
    },
    scored: heldBack.map((sample) => scoredInFrames(sample, random)),
    modalities: MODALITIES,
    refusal: { threshold: 0.98, objects: { auroc: { value: 0.981, low: 0.97, high: 0.99 }, refused: 0.93, n: 200 } },
    quality: {
      blur: [
        { strength: 1, detected: 0.2, n: 50 },
        { strength: 3, detected: 0.95, n: 50 },
      ],
    },
    saliency: {
      patchCells: 1.5,
      modalities: {
        dermoscope: {
          pictures: 60,
          malignant: 30,
          correlation: { median: 0.7123456, lowerQuartile: 0.58, upperQuartile: 0.8 },
          withAnotherPicture: { median: 0.31, lowerQuartile: 0.12, upperQuartile: 0.47 },
        },
      },
    },
  };
}

function samplesOf(
  split: Split,
  count: number,
  sampleOf: (i: number) => Omit<Sample, 'split' | 'file' | 'label'>,
): Sample[] {
  return Array.from({ length: count }, (_, i) => {
    const sample = sampleOf(i);
    return {
      ...sample,
      label: sample.diagnosis ? DIAGNOSES[sample.diagnosis].label : 'benign',
      split,
      file: `${sample.set}/${split}/${i}.jpg`,
      group: `${split} ${sample.group}`,
    };
  });
}

const HAM_DIAGNOSES: readonly Diagnosis[] = [
  'nv',
  'nv',
  'nv',
  'nv',
  'nv',
  'nv',
  'nv',
  'nv',
  'bkl',
  'mel',
  'bkl',
  'mel',
  'bcc',
  'akiec',
  'vasc',
  'df',
];

function hamSample(i: number, draw: Draw) {
  const lesion = `HAM_${Math.floor(i / 1.3)}`;
  return {
    set: HAM10000.name,
    diagnosis: draw(HAM_DIAGNOSES),
    lesion,
    group: lesion,
    modality: HAM10000.modality,
    squashedAspect: 1.33,
    age: draw([10, 25, 40, 50, 55, 65, 70, 80]),
    sex: draw(['female', 'male'] as const),
    site: draw(['back', 'trunk', 'face', 'lower-extremity', 'upper-extremity', 'foot', 'genital'] as const),
    source: draw(['rosendahl', 'vidir_modern', 'vidir_molemax', 'vienna_dias']),
  };
}

function isicSample(i: number, draw: Draw) {
  return {
    set: ISIC_2017.name,
    diagnosis: draw(['mel', 'nv', 'nv', 'nv', 'bkl'] as const),
    group: `ISIC_${i}`,
    modality: ISIC_2017.modality,
    squashedAspect: 1,
    ...draw([{}, { age: 45, sex: 'female' as const }, { age: 60, sex: 'male' as const }]),
  };
}

const SKIN_TYPES: readonly SkinType[] = [1, 2, 2, 2, 3, 3, 4];

function padSample(i: number, draw: Draw) {
  const patient = `PAT_${Math.floor(i / 1.5)}`;
  return {
    set: PAD_UFES_20.name,
    diagnosis: draw(['bcc', 'bcc', 'bcc', 'akiec', 'akiec', 'scc', 'mel', 'nv', 'nv', 'bkl', 'bkl'] as const),
    patient,
    group: patient,
    modality: PAD_UFES_20.modality,
    squashedAspect: 1,
    age: draw([30, 45, 58, 62, 71, 80]),
    site: draw(['face', 'forearm', 'back', 'chest', 'hand', 'ear'] as const),
    ...draw([
      {},
      { sex: 'female' as const, skinType: draw(SKIN_TYPES) },
      { sex: 'male' as const, skinType: draw(SKIN_TYPES) },
    ]),
  };
}

/** As good as an AUC of about 0.93, on the scale that `MODALITIES` calibrates. */
function scoredInFrames(sample: Sample, random: () => number): ScoredInFrames {
  const noise = () => random() + random() + random() + random() - 2;
  const shift = sample.modality === 'phone' ? 0 : -0.6;
  const logit = (sample.label === 'malignant' ? 1.6 : -1.6) + shift + 3 * noise();
  return {
    sample,
    logit,
    centredLogit: logit + 0.4 * noise(),
    jitteredLogits: Array.from({ length: 4 }, () => logit + noise()),
    flippedLogits: Array.from({ length: 3 }, () => logit + 0.5 * noise()),
  };
}
