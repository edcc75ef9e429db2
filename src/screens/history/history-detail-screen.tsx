import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { buttonClass, Icon, Skeleton, Stack } from '../../ui/index.ts';
import { type Kept, removeKept, restoreKept } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { KeptLine } from '../verdict/kept-line.tsx';
import { KeptExamination } from './kept-examination.tsx';

export function HistoryDetailScreen({ id }: { readonly id: string }) {
  const { t, moment } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => records.examination(id), [records, id]));
  const [removal, setRemoval] = useState<{ readonly kept: Kept; readonly examination: Examination }>();
  // Once removed it is no longer stored, but stays in sight for as long as it can be put back.
  const examination = stored.stage === 'here' ? stored.value : removal?.examination;
  const kept: Kept = removal?.kept ?? { status: 'kept', id };

  const remove = async () => {
    if (examination) setRemoval({ examination, kept: await removeKept(records, id) });
  };
  const undo = async () => {
    if (removal?.kept.status === 'removed') {
      setRemoval({ ...removal, kept: await restoreKept(records, removal.kept.removed) });
    }
  };

  return (
    <Stack>
      <p>
        <Link className={buttonClass({ kind: 'quiet' })} href="/history">
          <Icon name="back" />
          {t('history.detail.back')}
        </Link>
      </p>
      <ScreenHeading>
        {examination ? t('history.detail.title', { date: moment(examination.takenAt) }) : t('history.title')}
      </ScreenHeading>
      {examination && (
        <KeptExamination examination={examination}>
          <KeptLine kept={kept} onRemove={remove} onUndo={undo} />
        </KeptExamination>
      )}
      {!examination && stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {!examination && stored.stage === 'failed' && <RecordsNotice code={stored.code} />}
    </Stack>
  );
}
