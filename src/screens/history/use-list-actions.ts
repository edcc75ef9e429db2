import type { ExaminationFilter } from '../../records/index.ts';
import { fileName } from '../download/file-name.ts';
import { saveFile } from '../download/save-file.ts';
import { useServices } from '../services.tsx';
import { checksCsv } from './checks-csv.ts';
import { useSelection } from './use-selection.ts';
import { useUndoables } from './use-undoables.ts';

export type ListActions = ReturnType<typeof useListActions>;

/** What can be done with the checks of a list: choose, remove, move, save as a table, and take it back. */
export function useListActions(filter: ExaminationFilter, address: string, isFiltered: boolean) {
  const { records } = useServices();
  const selection = useSelection(address);
  const undoable = useUndoables();
  const { alone, setOutcome } = undoable;
  return {
    ...undoable,
    selection,
    selectAll: () => alone('select', async () => selection.take(await records.findIds(filter))),
    /** The chosen ones, or all that match. */
    saveTable: (chosen?: ReadonlySet<string>) =>
      alone('save', async () => {
        const { csv, count, damaged } = await checksCsv(records, filter, chosen);
        saveFile(
          fileName(chosen ? 'chosen-checks' : isFiltered ? 'filtered-checks' : 'checks', 'csv', new Date()),
          'text/csv',
          csv,
        );
        setOutcome({ kind: 'exported', count, damaged: damaged.length });
      }),
  };
}
