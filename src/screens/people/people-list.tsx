import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';
import type { PersonOverview } from '../../records/index.ts';
import css from './people.module.css';
import { PersonRow } from './person-row.tsx';

interface PeopleListProps {
  readonly people: readonly PersonOverview[];
}

/** Longer lists render only what is in view. */
const ALL_AT_ONCE = 100;

export function PeopleList({ people }: PeopleListProps) {
  if (people.length > ALL_AT_ONCE) return <LongList people={people} />;
  return (
    <ul className={css.list}>
      {people.map((person) => (
        <li key={person.patient.id} className={css.item} data-testid="person-row">
          <PersonRow person={person} />
        </li>
      ))}
    </ul>
  );
}

function LongList({ people }: PeopleListProps) {
  const [top, setTop] = useState(0);
  const measureTop = useCallback((list: HTMLUListElement | null) => {
    if (list) setTop(list.getBoundingClientRect().top + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => 92,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (at) => people[at]?.patient.id ?? at,
  });
  return (
    <ul ref={measureTop} className={css.long} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const person = people[index];
        if (!person) return null;
        return (
          <li
            key={key}
            ref={rows.measureElement}
            className={css.far}
            style={{ transform: `translateY(${start - top}px)` }}
            data-index={index}
            data-testid="person-row"
            aria-setsize={people.length}
            aria-posinset={index + 1}
          >
            <div className={css.item}>
              <PersonRow person={person} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
