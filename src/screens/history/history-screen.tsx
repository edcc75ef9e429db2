import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination, ExaminationList } from '../../records/index.ts';
import { Button, Notice, Skeleton, Stack } from '../../ui/index.ts';
import { type Kept, removeKept, restoreKept } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { DamagedNotice } from './damaged-notice.tsx';
import { EmptyHistory } from './empty-history.tsx';
import { HistoryList } from './history-list.tsx';

export function HistoryScreen() {
  const { t, moment } = useLanguage();
  const { records } = useServices();
  const stored = useStored(records.list);
  const [last, setLast] = useState<{ readonly takenAt: string; readonly kept: Kept }>();

  const remove = async ({ id, takenAt }: Examination) => setLast({ takenAt, kept: await removeKept(records, id) });
  const undo = last?.kept.status === 'removed' ? last.kept.removed : undefined;
  const putBack = async () => {
    if (!undo || !last) return;
    const kept = await restoreKept(records, undo);
    setLast(kept.status === 'kept' ? undefined : { ...last, kept });
  };

  return (
    <Stack gap="large">
      <ScreenHeading>{t('history.title')}</ScreenHeading>
      {last?.kept.status === 'not-kept' && <RecordsNotice code={last.kept.code} />}
      {undo && last && (
        <Notice
          kind="news"
          title={t('history.removed', { date: moment(last.takenAt) })}
          actions={<Button onClick={putBack}>{t('kept.undo')}</Button>}
        />
      )}
      {stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {stored.stage === 'failed' && <RecordsNotice code={stored.code} />}
      {stored.stage === 'here' && <Listed list={stored.value} onRemove={remove} />}
    </Stack>
  );
}

interface ListedProps {
  readonly list: ExaminationList;
  readonly onRemove: (examination: Examination) => void;
}

function Listed({ list: { examinations, damaged }, onRemove }: ListedProps) {
  return (
    <>
      {damaged.length > 0 && <DamagedNotice ids={damaged} />}
      {examinations.length > 0 ? (
        <HistoryList examinations={examinations} onRemove={onRemove} />
      ) : (
        damaged.length === 0 && <EmptyHistory />
      )}
    </>
  );
}
