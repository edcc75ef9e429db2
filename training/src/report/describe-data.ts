import type { Report } from '../../../src/judgement/index.ts';
import { knownSetNamed } from '../dataset/known-sets.ts';
import type { Sample, Split } from '../dataset/sample.ts';
import { distinct, inOrder, KEYS, NOT_STATED } from './keys.ts';
import type { ReportInput } from './report-input.ts';
import { caveatsOf } from './set-caveats.ts';
import { trainingSets } from './training-sets.ts';

type SetDescribed = Report['data']['sets'][number];
type Counted = Report['data']['counts']['sex'][number];

/** What the model was made of and measured on, set by set, and who is in it. */
export function describeData({ samples, leftOut }: Pick<ReportInput, 'samples' | 'leftOut'>): Report['data'] {
  return {
    sets: trainingSets(samples).map(({ name, licence, citation }) => ({
      ...describeSet(
        name,
        samples.filter(({ set }) => set === name),
      ),
      licence,
      citation,
    })),
    leftOut: { ...leftOut, quality: { ...leftOut.quality } },
    counts: {
      diagnosis: countBy(samples, ({ diagnosis }) => diagnosis ?? NOT_STATED),
      sex: countBy(samples, KEYS.sex),
      ageBand: countBy(samples, KEYS.ageBand),
      region: countBy(samples, KEYS.region),
      skinType: countBy(samples, KEYS.skinType),
    },
  };
}

function describeSet(name: string, members: readonly Sample[]): Omit<SetDescribed, 'licence' | 'citation'> {
  const known = knownSetNamed(name);
  const withoutDetail = (detail: 'sex' | 'age' | 'site' | 'skinType') =>
    members.filter((sample) => sample[detail] === undefined).length;
  return {
    name,
    modality: members[0]?.modality ?? 'dermoscope',
    target: known?.target ?? 'malignant',
    confounded: known?.confounded === true,
    splits: bySplit((split) => {
      const pictures = members.filter((sample) => sample.split === split);
      return {
        pictures: pictures.length,
        malignant: pictures.filter(({ label }) => label === 'malignant').length,
        groups: distinct(pictures, ({ group }) => group).length,
      };
    }),
    notStated: {
      sex: withoutDetail('sex'),
      age: withoutDetail('age'),
      site: withoutDetail('site'),
      skinType: withoutDetail('skinType'),
    },
    caveats: caveatsOf(name),
  };
}

function countBy(samples: readonly Sample[], keyOf: (sample: Sample) => string): Counted[] {
  const rows = distinct(samples, keyOf).map((key) => {
    const members = samples.filter((sample) => keyOf(sample) === key);
    return { key, ...bySplit((split) => members.filter((sample) => sample.split === split).length) };
  });
  return inOrder(rows);
}

function bySplit<T>(of: (split: Split) => T): Record<Split, T> {
  return { training: of('training'), validation: of('validation'), test: of('test') };
}
