import type { ExaminationFilter, ExaminationsCsv, Records } from '../../records/index.ts';

/** A file that spreadsheets read as what it is. */
const UTF8_MARK = '\ufeff';

/** The chosen ones of what matches as CSV, or all that match. @throws {RecordsError} */
export async function checksCsv(
  records: Records,
  filter: ExaminationFilter,
  chosen?: ReadonlySet<string>,
): Promise<ExaminationsCsv & { readonly count: number }> {
  const these = { ...filter, ids: chosen };
  const { csv, damaged } = await records.examinationsCsv(these);
  return { csv: UTF8_MARK + csv, damaged, count: (await records.count(these)) - damaged.length };
}
