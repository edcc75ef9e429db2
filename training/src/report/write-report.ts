import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/judgement/index.ts';
import { modelCard } from './model-card.ts';
import { drawPlots } from './plots/draw-plots.ts';
import { readableJson } from './readable-json.ts';

export interface ReportFolders {
  /** For `report.json`, which the app reads: the model's. */
  readonly model: string;
  /** For `MODEL_CARD.md` and the plots it shows, which are for people. */
  readonly card: string;
}

/** Writes a report three ways: as data, as a card in words and tables, and as plots. Folders that are missing are made. */
export async function writeReport(folders: ReportFolders, report: Report): Promise<void> {
  const plots = await drawPlots(report);
  for (const folder of [folders.model, folders.card]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(folders.model, 'report.json'), readableJson(report));
  writeFileSync(join(folders.card, 'MODEL_CARD.md'), modelCard(report));
  for (const { name, png } of plots) writeFileSync(join(folders.card, name), png);
}
