import { describe, expect, it } from 'vitest';
import { auc } from '../../../../src/evaluation/index.ts';
import { parseReport } from '../../../../src/judgement/index.ts';
import { makeReport } from '../../../../training/src/report/make-report.ts';
import { readableJson } from '../../../../training/src/report/readable-json.ts';
import { exampleInput } from './example-input.ts';

const FEW = { resamples: 20 };
const input = exampleInput();
const report = makeReport(input, FEW);
const testLesions = input.scored.filter(({ sample }) => sample.split === 'test');

describe('report of a run', () => {
  it('comes whole out of its JSON, which is small', () => {
    const text = readableJson(report);
    expect(parseReport(JSON.parse(text))).toEqual(report);
    expect(text.length).toBeLessThan(250_000);
  });

  it('is the same for the same input', () => {
    expect(readableJson(makeReport(exampleInput(), FEW))).toBe(readableJson(report));
  });

  it('tests each set apart and says what malignant means in it', () => {
    const sets = report.test.sets.map(({ name, modality, target }) => ({ name, modality, target }));
    expect(sets).toEqual([
      { name: 'PAD-UFES-20', modality: 'phone', target: 'malignant' },
      { name: 'HAM10000', modality: 'dermoscope', target: 'malignant' },
      { name: 'ISIC 2017', modality: 'dermoscope', target: 'melanoma' },
    ]);
  });

  it('takes test pictures together within a modality only, and no others', () => {
    const { phone, dermoscope } = report.test.modalities;
    expect([phone?.figures.n, dermoscope?.figures.n]).toEqual([110, 500 + 150]);
    const expected = auc(
      testLesions
        .filter(({ sample }) => sample.modality === 'dermoscope')
        .map(({ sample, logit }) => ({ score: logit, malignant: sample.label === 'malignant', group: sample.group })),
    );
    expect(dermoscope?.figures.auc?.value).toBeCloseTo(expected, 4);
  });

  it('counts every test picture once among the subgroups of each kind', () => {
    for (const { figures, subgroups } of Object.values(report.test.modalities))
      for (const groups of Object.values(subgroups)) expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(figures.n);
  });

  it('gives no figures to subgroups of few pictures', () => {
    const types = report.test.modalities.phone?.subgroups.skinType ?? [];
    expect(types.find(({ key }) => key === '1')).toMatchObject({ outcome: 'too-few' });
    expect(types.find(({ key }) => key === 'not stated')).toMatchObject({ outcome: 'figures' });
  });

  it('puts age bands in the order of age', () => {
    const bands = report.data.counts.ageBand.map(({ key }) => key);
    expect(bands).toEqual(['under 18', '18-29', '30-44', '45-59', '60-74', '75 and over', 'not stated']);
  });

  it('tells the licences, what is not stated, and which sets are confounded', () => {
    const pad = report.data.sets.find(({ name }) => name === 'PAD-UFES-20');
    const withoutSex = input.samples.filter(({ set, sex }) => set === 'PAD-UFES-20' && !sex).length;
    expect(pad).toMatchObject({ licence: 'CC BY 4.0', notStated: { sex: withoutSex, age: 0 }, confounded: false });
    const kaggle = report.data.sets.find(({ confounded }) => confounded);
    expect(kaggle).toMatchObject({ name: 'Kaggle 10,000', splits: { training: { pictures: 250 }, test: { pictures: 0 } } });
    expect(kaggle?.caveats.join()).toContain('different cameras');
  });

  it('rests calibration on validation alone, in whole and by set and source', () => {
    const { n, parts } = report.calibration.dermoscope?.validation ?? { n: 0, parts: [] };
    expect(n).toBe(400 + 120);
    const keys = (by: string) => parts.filter((part) => part.by === by).map(({ key }) => key);
    expect(keys('set')).toEqual(['HAM10000', 'ISIC 2018 validation']);
    expect(keys('source')).toContain('HAM10000, rosendahl');
  });

  it('leaves out a modality that was not calibrated', () => {
    const { phone } = input.modalities;
    const phoneOnly = makeReport({ ...input, modalities: phone ? { phone } : {} }, FEW);
    expect(phoneOnly.test.sets.map(({ name }) => name)).toEqual(['PAD-UFES-20']);
    expect(phoneOnly.calibration.dermoscope).toBeUndefined();
  });

  it('does without test pictures', () => {
    const untested = makeReport(
      { ...input, scored: input.scored.filter(({ sample }) => sample.split === 'validation') },
      FEW,
    );
    expect(untested.test).toEqual({ sets: [], modalities: {}, frames: {} });
  });

  it('says what the label policy was', () => {
    const dropping = makeReport({ ...input, scored: [], dropsActinicKeratoses: true }, FEW);
    const actinic = (policy: typeof report.labelPolicy) => policy.find(({ diagnosis }) => diagnosis === 'akiec')?.countsAs;
    expect([actinic(report.labelPolicy), actinic(dropping.labelPolicy)]).toEqual(['malignant', 'left out']);
  });
});
