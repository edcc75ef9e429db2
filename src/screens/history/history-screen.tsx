import { useRef } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination, ExaminationList } from '../../records/index.ts';
import { Skeleton, Stack } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { DamagedNotice } from './damaged-notice.tsx';
import { EmptyHistory } from './empty-history.tsx';
import { HistoryList } from './history-list.tsx';
import { Removals } from './removals.tsx';
import { type Removal, useRemovals } from './use-removals.ts';

interface HistoryScreenProps {
  /** What the address asks for; see `history-address.ts`. */
  readonly filter?: string;
}

export function HistoryScreen(_: HistoryScreenProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useStored(records.list);
  const { removals, failed, remove, putBack } = useRemovals();
  const heading = useRef<HTMLHeadingElement>(null);

  const putBackAndMoveOn = async (removal: Removal) => {
    await putBack(removal);
    // “Undo” went with what it undid; the keyboard goes on from the start of the list.
    heading.current?.focus();
  };

  return (
    <>
      <Stack gap="large">
        <ScreenHeading headingRef={heading}>{t('history.title')}</ScreenHeading>
        {failed && <RecordsNotice code={failed} />}
        {stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
        {stored.stage === 'failed' && <RecordsNotice code={stored.code} />}
        {stored.stage === 'here' && <Listed list={stored.value} emptied={removals.length > 0} onRemove={remove} />}
      </Stack>
      <Removals removals={removals} onPutBack={putBackAndMoveOn} />
    </>
  );
}

interface ListedProps {
  readonly list: ExaminationList;
  /** Whether something was removed just now. */
  readonly emptied: boolean;
  readonly onRemove: (examination: Examination) => void;
}

function Listed({ list: { examinations, damaged }, emptied, onRemove }: ListedProps) {
  return (
    <>
      {damaged.length > 0 && <DamagedNotice ids={damaged} />}
      {examinations.length > 0 ? (
        <HistoryList examinations={examinations} onRemove={onRemove} />
      ) : (
        damaged.length === 0 && <EmptyHistory emptied={emptied} />
      )}
    </>
  );
}
