import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import css from './history.module.css';
import { HistoryItem } from './history-item.tsx';

/** Each thumbnail is read and decoded by itself: a long history is shown a part at a time. */
const STEP = 50;

interface HistoryListProps {
  readonly examinations: readonly Examination[];
  readonly onRemove: (examination: Examination) => void;
}

export function HistoryList({ examinations, onRemove }: HistoryListProps) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(STEP);
  return (
    <Stack>
      <p className={css.lead}>
        {t('history.count', { count: examinations.length })}. {t('history.lead')}
      </p>
      <ul className={css.list}>
        {examinations.slice(0, shown).map((examination) => (
          <HistoryItem key={examination.id} examination={examination} onRemove={onRemove} />
        ))}
      </ul>
      {examinations.length > shown && <Button onClick={() => setShown(shown + STEP)}>{t('history.more')}</Button>}
    </Stack>
  );
}
