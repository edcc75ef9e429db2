import { useRef, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Skeleton, Stack } from '../../ui/index.ts';
import { DueNotice } from '../lesion/due-notice.tsx';
import { RecordsNotice } from '../records-notice.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { DamagedNotice } from './damaged-notice.tsx';
import { EmptyHistory } from './empty-history.tsx';
import { FoundList } from './found-list.tsx';
import css from './history.module.css';
import { placeIn } from './list-place.ts';
import { SelectionBar } from './selection-bar.tsx';
import { Undoables } from './undoables.tsx';
import { useDamaged } from './use-damaged.ts';
import { useFilter } from './use-filter.ts';
import { useListActions } from './use-list-actions.ts';
import { useListing } from './use-listing.ts';
import type { Undoable } from './use-undoables.ts';

interface HistoryScreenProps {
  /** What the address asks for; see `history-address.ts`. */
  readonly filter?: string | undefined;
}

export function HistoryScreen({ filter: text }: HistoryScreenProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  const { filter, address, isFiltered, ask } = useFilter(text);
  const [place] = useState(() => placeIn(address));
  const { listing, readOn } = useListing(filter, place?.read);
  const damaged = useDamaged();
  const actions = useListActions(filter, address, isFiltered);
  const { selection, undoables } = actions;
  const people = useStored(records.patients);
  const patients = people.stage === 'here' ? people.value : [];

  /** The button that was pressed went with what it was for; the keyboard goes on from the start of the list. */
  const goOn = () => heading.current?.focus({ preventScroll: true });
  const undoAndMoveOn = async (undoable: Undoable) => {
    await actions.undo(undoable);
    goOn();
  };
  const close = (undoable: Undoable) => {
    actions.forget(undoable);
    goOn();
  };
  const found = listing.stage === 'here' && (listing.kept > 0 || isFiltered) ? listing : undefined;
  const isEmpty = listing.stage === 'here' && !found && damaged.size === 0;

  return (
    <>
      <Stack gap="large">
        <ScreenHeading headingRef={heading}>{t('history.title')}</ScreenHeading>
        <DueNotice />
        {damaged.size > 0 && <DamagedNotice ids={[...damaged]} />}
        {listing.stage === 'loading' && <Skeleton label={t('app.loading')} />}
        {listing.stage === 'failed' && <RecordsNotice code={listing.code} />}
        {isEmpty && <EmptyHistory emptied={undoables.length > 0} />}
        {found && (
          <FoundList
            found={found}
            filter={filter}
            address={address}
            isFiltered={isFiltered}
            patients={patients}
            damaged={damaged}
            place={place}
            actions={actions}
            onAsk={ask}
            onSeen={readOn}
          />
        )}
      </Stack>
      <div className={css.foot}>
        <Undoables undoables={undoables} onUndo={undoAndMoveOn} onClose={close} />
        {selection.isOn && (
          <SelectionBar
            ids={selection.ids}
            onRemove={() => actions.removeMany([...selection.ids]).then(selection.end)}
            onMove={(owner, ids) => actions.moveMany(ids, owner).then(selection.end)}
            onExport={() => actions.saveTable(selection.ids)}
          />
        )}
      </div>
    </>
  );
}
