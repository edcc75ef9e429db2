import { describe, expect, it } from 'vitest';
import { jsonTables } from '../../../../training/src/report/card/json-tables.ts';
import { makeReport } from '../../../../training/src/report/make-report.ts';
import { modelCard } from '../../../../training/src/report/model-card.ts';
import { byChance, figure } from '../../../../training/src/report/words.ts';
import { exampleInput } from './example-input.ts';

const input = exampleInput();
const report = makeReport(input, { resamples: 20 });
const card = modelCard(report);

/** The cells of the first row that begins so. */
function rowOf(name: string): string[] {
  const row = card.split('\n').find((line) => line.startsWith(`| ${name} |`));
  return row?.split('|').map((cell) => cell.trim()) ?? [];
}

describe('model card', () => {
  it('has the sections of Mitchell et al. 2019 in their order', () => {
    expect(card.match(/^## .*$/gm)).toEqual([
      '## Model details',
      '## Intended use',
      '## Factors',
      '## Metrics',
      '## Evaluation data',
      '## Training data',
      '## Quantitative analyses',
      '## Ethical considerations',
      '## Caveats and recommendations',
    ]);
  });

  it('prints the AUC of each test set with its interval and n', () => {
    for (const { name, modality, target, figures } of report.test.sets) {
      const what = target === 'melanoma' ? 'melanoma against the rest' : 'malignant against benign';
      const cells = rowOf(`${name} (${modality}), ${what}`);
      expect(cells).toContain(String(figures.n));
      expect(cells).toContain(figure(figures.auc));
    }
  });

  it('prints beside each calibration error what chance alone would make of it', () => {
    for (const { name, modality, target, figures } of report.test.sets) {
      const what = target === 'melanoma' ? 'melanoma against the rest' : 'malignant against benign';
      expect(figures.eceByChance?.mean).toBeGreaterThan(0);
      expect(rowOf(`${name} (${modality}), ${what}`)).toContain(byChance(figures.eceByChance));
    }
  });

  it('prints what averaging gains', () => {
    const { flips, photos } = report.averaging?.test.dermoscope ?? {};
    if (flips?.outcome !== 'figures' || photos?.outcome !== 'figures') throw new Error('The example has enough of both');
    expect(card).toContain('### Averaging several scores');
    expect(card).toContain(figure(flips.mean.gain));
    expect(card).toContain(figure(photos.highest.gain));
    expect(card).toContain('| test, phone | 110 |');
  });

  it('prints how well the saliency agrees with occlusion, of the cameras that were measured', () => {
    expect(report.saliency?.modalities.dermoscope?.correlation.median).toBe(0.71235);
    const section = card.slice(card.indexOf('### What the score rests on'));
    expect(section).toContain('| dermoscope | 60 | 30 | 0.71 (0.58 to 0.80) | 0.31 (0.12 to 0.47) |');
    const { saliency: _, ...before } = input;
    expect(modelCard(makeReport(before, { resamples: 20 }))).not.toContain('What the score rests on');
  });

  it('prints "too few" and no figure for a small group', () => {
    const lone = report.test.modalities.phone?.subgroups.skinType.find(({ outcome }) => outcome === 'too-few');
    expect(card).toContain(`| ${lone?.key} | ${lone?.n} | ${lone?.positives} | too few |  |`);
  });

  it('marks the design that is shipped and names all licences', () => {
    expect(rowOf('**taught** (shipped)')).toContain('0.937');
    for (const { name, licence } of report.data.sets) expect(card).toContain(`${name} (${licence})`);
  });

  it('counts dark skin and children, and says that they are out of scope', () => {
    expect(card).toContain('types V and VI (pictures: none in training, none in validation, none in test)');
    const { training } = report.data.counts.ageBand.find(({ key }) => key === 'under 18') ?? { training: 0 };
    expect(card).toContain(`People under 18, whose lesions are others (pictures: ${training} in training`);
  });

  it('says that no diagnosis is made, and how it is made itself', () => {
    expect(card).toContain('It makes no diagnosis');
    expect(card).toContain('npm run train -- --data DIR');
  });

  it.each([
    ['the example', input],
    ['a run without test pictures or refusal', withoutTest()],
    ['a run of the head alone', { ...input, run: { ...input.run, history: [], bestEpoch: 0 }, designs: [], scored: [] }],
  ])('has no gaps for %s', (_, some) => {
    expect(modelCard(makeReport(some, { resamples: 5 }))).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
  });

  function withoutTest() {
    const { refusal: _, quality: __, ...rest } = input;
    return { ...rest, scored: input.scored.filter(({ sample }) => sample.split === 'validation') };
  }
});

describe('figures of any shape', () => {
  it('are told as tables: like things in one, the others as names and values', () => {
    const figures = { threshold: 0.5, byKind: [{ kind: 'objects', auc: { value: 0.98, low: 0.97, high: 0.99 }, n: 200 }] };
    expect(jsonTables(figures)).toBe(
      [
        '| name | value |',
        '| --- | ---: |',
        '| threshold | 0.5 |',
        '',
        'by kind:',
        '',
        '| kind | auc | n |',
        '| --- | ---: | ---: |',
        '| objects | 0.980 (0.970 to 0.990) | 200 |',
      ].join('\n'),
    );
  });

  it('leave a cell empty where one of like things lacks a figure', () => {
    expect(jsonTables([{ a: 1 }, { a: 2, b: 'x' }])).toContain('| 1 |  |');
  });
});
