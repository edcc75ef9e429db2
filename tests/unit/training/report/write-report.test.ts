import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../../src/judgement/index.ts';
import { UserError } from '../../../../training/src/errors.ts';
import { makeReport } from '../../../../training/src/report/make-report.ts';
import { calibrationChart } from '../../../../training/src/report/plots/calibration-chart.ts';
import { drawPlots, PLOT_NAMES } from '../../../../training/src/report/plots/draw-plots.ts';
import { rocChart } from '../../../../training/src/report/plots/roc-chart.ts';
import { readTriedDesigns, writeTriedDesign } from '../../../../training/src/report/tried-designs.ts';
import { writeReport } from '../../../../training/src/report/write-report.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { exampleInput } from './example-input.ts';

const input = exampleInput();
const report = makeReport(input, { resamples: 20 });

describe('writing a report', () => {
  it('puts the data beside the model, and the card with all the plots that it shows elsewhere', async () => {
    const folder = temporaryFolder();
    const folders = { model: join(folder, 'model'), card: join(folder, 'card') };
    await writeReport(folders, report);
    expect(parseReport(JSON.parse(readFileSync(join(folders.model, 'report.json'), 'utf8')))).toEqual(report);
    const card = readFileSync(join(folders.card, 'MODEL_CARD.md'), 'utf8');
    for (const name of PLOT_NAMES) {
      expect(card).toContain(`(${name})`);
      expect(statSync(join(folders.card, name)).size).toBeLessThan(60_000);
      expect((await sharp(join(folders.card, name)).metadata()).format).toBe('png');
    }
  });
});

describe('plots', () => {
  it('can be drawn when there is nothing to draw', async () => {
    const empty = makeReport({ ...input, scored: [], run: { ...input.run, history: [], bestEpoch: 0 } }, { resamples: 5 });
    expect(await drawPlots(empty)).toHaveLength(PLOT_NAMES.length);
  });

  it('are not of a plain colour', async () => {
    for (const { png } of await drawPlots(report)) {
      const { channels } = await sharp(png).removeAlpha().stats();
      expect(Math.min(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(5);
    }
  });

  it('draw the curves of the report, each with its n', () => {
    const { series } = rocChart(report).option as { series: { name: string; data: unknown }[] };
    for (const { name, figures } of report.test.sets) {
      const curve = series.find((line) => line.name.startsWith(name));
      expect(curve?.data).toEqual(figures.roc);
      expect(curve?.name).toContain(`n = ${figures.n}`);
    }
  });

  it('draw the calibration of each modality apart', () => {
    const { title } = calibrationChart(report).option as { title: { text: string }[] };
    expect(title.map(({ text }) => text)).toEqual([
      'Calibration on test pictures: phone',
      'Calibration on test pictures: dermoscope',
    ]);
  });
});

describe('designs that were tried', () => {
  const design = {
    name: 'plain',
    idea: 'nothing special',
    epochs: 2,
    pictures: 10,
    validation: { phone: 0.8 },
    history: [],
  };

  it('are kept, the last run of each, in the order of their names', () => {
    const folder = join(temporaryFolder(), 'designs');
    expect(readTriedDesigns(folder)).toEqual([]);
    writeTriedDesign(folder, { ...design, epochs: 1 });
    writeTriedDesign(folder, { ...design, name: 'another' });
    writeTriedDesign(folder, design);
    expect(readTriedDesigns(folder)).toEqual([{ ...design, name: 'another' }, design]);
  });

  it('are named when they are damaged', () => {
    const folder = temporaryFolder({ 'plain.json': '{"name": "plain"}' });
    expect(() => readTriedDesigns(folder)).toThrow(UserError);
    expect(() => readTriedDesigns(folder)).toThrow(/plain\.json is damaged/);
  });
});
