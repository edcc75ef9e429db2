import { type Records, type Statistics, statisticsCsv, statisticsJson } from '../../records/index.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';

/** A file that was handed to the person. */
export interface Saved {
  readonly name: string;
  /** Ids of what it lacks, because it cannot be read. */
  readonly damaged: readonly string[];
}

/** Without it, spreadsheets take a table's letters for those of another alphabet. */
const UTF8_MARK = '\uFEFF';

/** @param period of the statistics, as it may stand in a file's name. */
export function downloadStatisticsJson(statistics: Statistics, period: string): Saved {
  const name = fileName('statistics', 'json', new Date(), period);
  saveFile(name, 'application/json', statisticsJson(statistics));
  return { name, damaged: [] };
}

/** As {@link downloadStatisticsJson}, one line a figure. */
export async function downloadStatisticsCsv(statistics: Statistics, period: string): Promise<Saved> {
  const name = fileName('statistics', 'csv', new Date(), period);
  saveCsv(name, await statisticsCsv(statistics));
  return { name, damaged: [] };
}

/** All examinations, one line each. Rejects with a `RecordsError`. */
export async function downloadExaminationsCsv(records: Records): Promise<Saved> {
  const name = fileName('checks', 'csv', new Date());
  const [{ csv, damaged }, alreadyKnown] = await Promise.all([records.examinationsCsv({}), records.damaged()]);
  saveCsv(name, csv);
  return { name, damaged: [...new Set([...damaged, ...alreadyKnown])] };
}

function saveCsv(name: string, csv: string): void {
  saveFile(name, 'text/csv;charset=utf-8', `${UTF8_MARK}${csv}\r\n`);
}
