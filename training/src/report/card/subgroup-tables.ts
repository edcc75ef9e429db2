import type { Report } from '../../../../src/judgement/index.ts';
import { DIAGNOSES } from '../../../../src/vocabulary/index.ts';
import { figure, percent, TOO_FEW, whole } from '../words.ts';
import { blocks, table } from './markdown.ts';
import { modalitiesOf } from './of-pictures.ts';

type TestModality = NonNullable<Report['test']['modalities']['phone']>;
type Subgroups = TestModality['subgroups'];

const NAMES = {
  sex: 'sex',
  ageBand: 'age',
  skinType: 'Fitzpatrick skin type',
  region: 'part of the body',
  site: 'site',
  source: 'source',
  set: 'set',
} as const satisfies Record<keyof Subgroups, string>;

/** The figures of each modality by what pictures have in common, and by diagnosis. */
export function subgroupTables({ test }: Report): string {
  return blocks(
    ...modalitiesOf(test.modalities).flatMap(([modality, { subgroups, diagnoses }]) => [
      `### Subgroups of the ${modality} test pictures`,
      ...(Object.keys(NAMES) as (keyof Subgroups)[]).map((by) => subgroupTable(NAMES[by], subgroups[by])),
      'Share of each diagnosis that is called malignant. Of a malignant one it should be high, of a benign one low:',
      diagnosesTable(diagnoses),
    ]),
  );
}

function subgroupTable(name: string, subgroups: Subgroups['sex']): string {
  const columns = [
    'n',
    'malignant',
    'AUC',
    'sensitivity, low',
    'specificity, low',
    'sensitivity, high',
    'specificity, high',
  ];
  return table(
    [name, ...columns],
    subgroups.map((one) => {
      const counts = [one.key, whole(one.n), whole(one.positives)];
      if (one.outcome === 'too-few') return [...counts, TOO_FEW, '', '', '', ''];
      const { auc, atLow, atHigh } = one;
      const rates = [atLow, atHigh].flatMap(({ sensitivity, specificity }) => [percent(sensitivity), percent(specificity)]);
      return [...counts, figure(auc), ...rates];
    }),
  );
}

function diagnosesTable(diagnoses: TestModality['diagnoses']): string {
  const known = Object.entries(DIAGNOSES);
  return table(
    ['diagnosis', 'n', 'from the low threshold', 'from the high threshold'],
    diagnoses.map((one) => {
      const name = known.find(([key]) => key === one.key)?.[1].name ?? one.key;
      if (one.outcome === 'too-few') return [name, whole(one.n), TOO_FEW, ''];
      return [name, whole(one.n), percent(one.atLow), percent(one.atHigh)];
    }),
  );
}
