import type { Report } from '../../../../src/judgement/index.ts';
import { counted, whole } from '../words.ts';
import { blocks, bullets, table } from './markdown.ts';
import { picturesIn } from './of-pictures.ts';

type SetDescribed = Report['data']['sets'][number];

export function evaluationData(report: Report): string {
  const tested = report.data.sets.filter(({ splits }) => splits.test.pictures > 0);
  return blocks(
    '## Evaluation data',
    'Test pictures decided nothing: neither design, nor epoch, nor calibration, nor thresholds. No lesion or patient that the sets name, and no near copy of a test picture, is in training or validation.',
    setsTable(tested, 'test'),
    'Validation pictures chose the design and the epoch, and are what calibration, thresholds and the limits of refusal rest on:',
    setsTable(
      report.data.sets.filter(({ splits }) => splits.validation.pictures > 0),
      'validation',
    ),
    ...tested.flatMap(({ name, caveats }) => (caveats.length > 0 ? [`${name}:\n\n${bullets(caveats)}`] : [])),
  );
}

export function trainingData(report: Report): string {
  const { data } = report;
  const trained = data.sets.filter(({ splits }) => splits.training.pictures > 0);
  return blocks(
    '## Training data',
    `${counted(picturesIn(report, 'training'), 'picture')}, all from public sets or the folders that were named to the run:`,
    setsTable(trained, 'training'),
    sourcesList(data.sets),
    ...trained.filter(({ confounded }) => confounded).map(confoundedWords),
    leftOutWords(data.leftOut),
    '### What counts as malignant',
    policyTable(report),
    'Actinic keratoses are no cancer yet; where they count as malignant, it is because they are pre-malignant and call for treatment.',
    '### Who is in it',
    'Pictures, not people:',
    countsTable('age', data.counts.ageBand),
    countsTable('sex', data.counts.sex),
    countsTable('Fitzpatrick skin type', data.counts.skinType),
    countsTable('part of the body', data.counts.region),
  );
}

function policyTable({ labelPolicy, data: { counts } }: Report): string {
  const lines = [...labelPolicy, { diagnosis: 'not stated', name: 'not stated', countsAs: 'as its set says' }];
  return table(
    ['diagnosis', 'counts as', 'training', 'validation', 'test'],
    lines.flatMap(({ diagnosis, name, countsAs }) => {
      const row = counts.diagnosis.find(({ key }) => key === diagnosis);
      if (!row && diagnosis === 'not stated') return [];
      return [[name, countsAs, whole(row?.training ?? 0), whole(row?.validation ?? 0), whole(row?.test ?? 0)]];
    }),
  );
}

function setsTable(sets: readonly SetDescribed[], split: 'training' | 'validation' | 'test'): string {
  return table(
    ['set', 'camera', 'malignant means', 'pictures', 'malignant', 'lesions or patients'],
    sets.map(({ name, modality, target, splits }) => {
      const { pictures, malignant, groups } = splits[split];
      return [
        name,
        modality,
        target === 'melanoma' ? 'melanoma' : 'any malignant diagnosis',
        whole(pictures),
        whole(malignant),
        whole(groups),
      ];
    }),
  );
}

function sourcesList(sets: readonly SetDescribed[]): string {
  return bullets(sets.map(({ name, licence, citation }) => `${name} (${licence}): ${citation}`));
}

function confoundedWords({ name, caveats, splits }: SetDescribed): string {
  const elsewhere = splits.validation.pictures + splits.test.pictures;
  const use =
    elsewhere === 0
      ? 'So it only trains: no picture of it is in validation or test.'
      : `${counted(elsewhere, 'picture')} of it are in validation or test, whose figures must not be trusted.`;
  return `**${name}:** ${caveats.join(' ')} ${use}`;
}

function leftOutWords({ unreadable, quality, nearDuplicates }: Report['data']['leftOut']): string {
  const { training, validation, test } = nearDuplicates;
  const reasons = Object.entries(quality).map(([reason, count]) => `${reason} ${whole(count)}`);
  return [
    `Left out: ${counted(unreadable, 'unreadable picture')};`,
    `too poor to be judged: ${reasons.length > 0 ? reasons.join(', ') : 'none'};`,
    `near copies of pictures of a split that is held back more: ${whole(training)} from training, ${whole(validation)} from validation, ${whole(test)} from test.`,
  ].join(' ');
}

function countsTable(name: string, rows: Report['data']['counts']['sex']): string {
  return table(
    [name, 'training', 'validation', 'test'],
    rows.map(({ key, training, validation, test }) => [key, whole(training), whole(validation), whole(test)]),
  );
}
