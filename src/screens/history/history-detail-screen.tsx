import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { buttonClass, Icon, Skeleton, Stack } from '../../ui/index.ts';
import { type Kept, removeKept, restoreKept } from '../kept.ts';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { KeptLine } from '../verdict/kept-line.tsx';
import css from './detail.module.css';
import { JudgeAnew } from './judge-anew.tsx';
import { KeptExamination } from './kept-examination.tsx';
import { listAddressOf } from './list-place.ts';
import { MissingExamination } from './missing-examination.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';

export function HistoryDetailScreen({ id }: { readonly id: string }) {
  const { t, moment } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => records.examination(id), [records, id]));
  const [removal, setRemoval] = useState<{ readonly kept: Kept; readonly examination: Examination }>();
  // Once removed it is no longer stored, but stays in sight for as long as it can be put back.
  const examination = stored.stage === 'here' ? stored.value : removal?.examination;
  // What is stored is kept, whoever put it back.
  const isStored = stored.stage === 'here' && removal?.kept.status !== 'not-kept';
  const kept: Kept = isStored || !removal ? { status: 'kept', id } : removal.kept;

  const remove = async () => {
    if (!examination) return;
    const removed = await removeKept(records, id);
    // A second click finds nothing left to remove: what the first one took can still be put back.
    setRemoval((before) => (canBePutBack(before?.kept) && !canBePutBack(removed) ? before : { examination, kept: removed }));
  };
  const undo = async () => {
    if (removal?.kept.status !== 'removed' || !removal.kept.removed) return;
    setRemoval({ ...removal, kept: await restoreKept(records, removal.kept.removed) });
  };

  return (
    <Stack>
      <div className={css.top}>
        <Link className={buttonClass({ kind: 'quiet' })} href={listAddressOf(id)}>
          <Icon name="back" />
          {t('history.detail.back')}
        </Link>
        {examination && <NeighbourLinks examination={examination} />}
      </div>
      <ScreenHeading>
        {examination ? t('history.detail.title', { date: moment(examination.takenAt) }) : t('history.title')}
      </ScreenHeading>
      {isStored && examination && <JudgeAnew examination={examination} />}
      {examination && (
        <KeptExamination examination={examination} removed={kept.status === 'removed'}>
          <KeptLine kept={kept} onRemove={remove} onUndo={undo} />
        </KeptExamination>
      )}
      {!examination && stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {!examination && stored.stage === 'failed' && <MissingExamination code={stored.code} />}
    </Stack>
  );
}

function canBePutBack(kept: Kept | undefined): boolean {
  return kept?.status === 'removed' && kept.removed !== undefined;
}
