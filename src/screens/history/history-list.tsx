import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { ListedExamination } from '../../records/index.ts';
import type { KnownMalignancy } from '../verdict/known-malignancy.ts';
import { dateGroup } from './date-groups.ts';
import { HistoryItem } from './history-item.tsx';
import css from './list.module.css';
import type { ListPlace } from './list-place.ts';
import { standingBeside } from './standing-beside.ts';
import { useDays } from './use-days.ts';
import { useKeptInView } from './use-kept-in-view.ts';
import { useMalignantSpots } from './use-malignant-spots.ts';
import { useOpenSpots } from './use-open-spots.ts';
import { useTopOf } from './use-top-of.ts';

/** About what a row takes; each is measured once it is shown. */
const ROW_PX = 112;

interface HistoryListProps {
  readonly rows: readonly ListedExamination[];
  /** How many there are once all are read. */
  readonly total: number;
  readonly namesPerson: boolean;
  readonly damaged: ReadonlySet<string>;
  /** Undefined where nothing can be chosen now. */
  readonly chosen: ReadonlySet<string> | undefined;
  /** Where the person was before. */
  readonly place: ListPlace | undefined;
  /** Told how far the rows are seen. */
  readonly onSeen: (last: number) => void;
  readonly onOpen: (check: ListedExamination, place: Pick<ListPlace, 'top' | 'measured'>) => void;
  readonly onChoose: (check: ListedExamination) => void;
  readonly onRemove: (check: ListedExamination) => void;
}

/** Checks under the days and months on which they were made. Only those in view are on the page. */
export function HistoryList(props: HistoryListProps) {
  const { rows, total, namesPerson, damaged, chosen, place, onSeen } = props;
  const { heading } = useDays();
  const malignantSpots = useMalignantSpots();
  const openSpots = useOpenSpots();
  const list = useRef<HTMLUListElement>(null);
  const { rangeExtractor, listeners } = useKeptInView();
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: 6,
    scrollMargin: useTopOf(list),
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor,
    ...(place && { initialOffset: place.top, initialMeasurementsCache: place.measured }),
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    onSeen(last);
  }, [last, onSeen]);

  const waiting = useRef(place?.id);
  const takesFocus = useCallback((id: string) => {
    if (waiting.current !== id) return false;
    waiting.current = undefined;
    return true;
  }, []);
  const came = useRef(place);
  useLayoutEffect(() => {
    if (!came.current) return;
    const { top, id } = came.current;
    came.current = undefined;
    window.scrollTo({ top });
    const index = rows.findIndex((row) => row.id === id);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [rows, virtualizer]);

  // The same for each row and at each scroll, so that rows are not drawn anew.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const open = useCallback(
    (check: ListedExamination) =>
      latest.current.onOpen(check, { top: window.scrollY, measured: virtualizer.takeSnapshot() }),
    [virtualizer],
  );
  const choose = useCallback((check: ListedExamination) => latest.current.onChoose(check), []);
  const remove = useCallback((check: ListedExamination) => latest.current.onRemove(check), []);

  const now = Date.now();
  const groupOf = (row: ListedExamination | undefined) => row && dateGroup(row.takenAt, now);
  return (
    <ul ref={list} className={css.list} style={{ height: virtualizer.getTotalSize() }} {...listeners}>
      {items.map(({ index, key, start }) => {
        const check = rows[index];
        const group = groupOf(check);
        if (!check || !group) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            className={css.row}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            data-index={index}
            data-testid="history-item"
            aria-setsize={total}
            aria-posinset={index + 1}
          >
            {group !== groupOf(rows[index - 1]) && <h2 className={css.group}>{heading(group)}</h2>}
            <HistoryItem
              check={check}
              namesPerson={namesPerson}
              isDamaged={damaged.has(check.id)}
              standing={standingBeside(openSpots, check)}
              malignancy={ofAnother(malignantSpots.get(check.lesionId ?? ''), check)}
              chosen={chosen?.has(check.id)}
              takesFocus={takesFocus}
              onOpen={open}
              onChoose={choose}
              onRemove={remove}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** A check tells its own outcome by itself. */
function ofAnother(malignancy: KnownMalignancy | undefined, { outcome }: ListedExamination): KnownMalignancy | undefined {
  return outcome === 'malignant' ? undefined : malignancy;
}
