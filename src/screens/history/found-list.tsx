import type { ExaminationFilter, Patient } from '../../records/index.ts';
import { Stack } from '../../ui/index.ts';
import { Filters } from './filters.tsx';
import { HistoryList } from './history-list.tsx';
import { type ListPlace, leaveList } from './list-place.ts';
import { ListTools } from './list-tools.tsx';
import { NothingMatches } from './nothing-matches.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import type { ListActions } from './use-list-actions.ts';
import type { FoundChecks } from './use-listing.ts';

interface FoundListProps {
  readonly found: FoundChecks;
  readonly filter: ExaminationFilter;
  /** Of this list. */
  readonly address: string;
  readonly isFiltered: boolean;
  readonly patients: readonly Patient[];
  readonly damaged: ReadonlySet<string>;
  readonly place: ListPlace | undefined;
  readonly actions: ListActions;
  readonly onAsk: (filter: ExaminationFilter, replaces?: boolean) => void;
  readonly onSeen: (last: number) => void;
}

/** What is asked for, how much of it there is, and the checks. */
export function FoundList(props: FoundListProps) {
  const { found, filter, address, isFiltered, patients, damaged, place, actions, onAsk, onSeen } = props;
  const { rows, total } = found;
  const { selection, outcome, setOutcome, selectAll, saveTable, remove } = actions;
  const ask = (next: ExaminationFilter, replaces?: boolean) => {
    setOutcome(undefined);
    onAsk(next, replaces);
  };
  return (
    <Stack>
      <Filters filter={filter} patients={patients} onChange={ask} />
      <ListTools
        total={total}
        isFiltered={isFiltered}
        selection={selection}
        onSelectAll={selectAll}
        onExport={() => saveTable()}
      />
      {outcome && <OutcomeNotice outcome={outcome} />}
      {total === 0 && isFiltered && <NothingMatches onClear={() => ask({})} />}
      {rows.length > 0 && (
        <HistoryList
          rows={rows}
          total={total}
          namesPerson={patients.length > 1}
          damaged={damaged}
          chosen={selection.isOn ? selection.ids : undefined}
          place={place}
          onSeen={onSeen}
          onOpen={({ id }, at) => leaveList({ address, id, read: rows.length, ...at })}
          onChoose={({ id }) => selection.toggle(id)}
          onRemove={remove}
        />
      )}
    </Stack>
  );
}
