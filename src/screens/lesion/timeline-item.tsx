import { useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { thresholdNear } from '../../judgement/index.ts';
import { type Examination, type Examined, examinationAdvice } from '../../records/index.ts';
import { Button, Icon, VisuallyHidden } from '../../ui/index.ts';
import { CheckResult } from '../place/check-result.tsx';
import { useServices } from '../services.tsx';
import { usePictureUrl } from '../use-stored.ts';
import css from './lesion.module.css';
import { sizeInWords } from './size-words.ts';

interface TimelineItemProps {
  readonly examination: Examination;
  readonly examined: Examined;
  /** Whether another check of the spot may say something graver. */
  readonly isGrave: boolean;
  readonly onMeasure: () => void;
}

export function TimelineItem({ examination, examined, isGrave, onMeasure }: TimelineItemProps) {
  const language = useLanguage();
  const { t, moment, exactMoment } = language;
  const { records } = useServices();
  const { id, takenAt, verdict, followUp, photos } = examination;
  const { band, probability } = verdict;
  const { scope, open } = examinationAdvice(examination, examined);
  const thumbnail = usePictureUrl(useCallback(() => records.thumbnail(id), [records, id]));
  const size = photos[0]?.size;
  return (
    <li className={css.item} data-testid="timeline-item">
      <Link className={css.link} href={`/history/${id}`}>
        {thumbnail ? <img className={css.thumbnail} src={thumbnail} alt="" /> : <span className={css.thumbnail} />}
        <span className={css.words}>
          <span className={css.date}>{moment(takenAt)}</span>
          <span className={css.score}>
            <CheckResult
              isOutweighed={isGrave}
              check={{ band, probability, thresholdNear: thresholdNear(verdict), scope, open, outcome: followUp.outcome }}
            />
          </span>
          {followUp.outcome !== 'none' && (
            <span>{t('lesion.timeline.outcome', { outcome: t(`outcome.${followUp.outcome}`) })}</span>
          )}
          {band !== 'refused' && (
            <span className={css.date} data-testid="kind">
              {t(`lesion.kind.${verdict.modality}`)}
            </span>
          )}
          {photos.length > 1 && <span className={css.date}>{t('lesion.timeline.photos', { count: photos.length })}</span>}
          {size && <span data-testid="size">{sizeInWords(size, language)}</span>}
        </span>
      </Link>
      <Button kind="quiet" onClick={onMeasure}>
        <Icon name="ruler" />
        {t(size ? 'lesion.measure.again' : 'lesion.measure')}
        <VisuallyHidden>{t('lesion.measure.which', { date: exactMoment(takenAt) })}</VisuallyHidden>
      </Button>
    </li>
  );
}
