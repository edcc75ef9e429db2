import { useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { BandBadge, Button, Icon, VisuallyHidden } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { usePictureUrl } from '../use-stored.ts';
import css from './history.module.css';

interface HistoryItemProps {
  readonly examination: Examination;
  readonly onRemove: (examination: Examination) => void;
}

export function HistoryItem({ examination, onRemove }: HistoryItemProps) {
  const { t, moment, exactMoment, probability } = useLanguage();
  const { records } = useServices();
  const { id, takenAt, verdict } = examination;
  const thumbnail = usePictureUrl(useCallback(() => records.thumbnail(id), [records, id]));
  return (
    <li className={css.item} data-testid="history-item">
      <Link className={css.link} href={`/history/${id}`}>
        {thumbnail ? <img className={css.thumbnail} src={thumbnail} alt="" /> : <span className={css.thumbnail} />}
        <span className={css.words}>
          <span className={css.date}>{moment(takenAt)}</span>
          <span className={css.outcome}>
            <BandBadge band={verdict.band} word={t(`band.${verdict.band}`)} plain />
            {verdict.band !== 'refused' && <span>{probability(verdict.probability)}</span>}
          </span>
        </span>
      </Link>
      <Button kind="quiet" onClick={() => onRemove(examination)}>
        <Icon name="bin" />
        <VisuallyHidden>{t('history.remove', { date: exactMoment(takenAt) })}</VisuallyHidden>
      </Button>
    </li>
  );
}
