import { useLanguage } from '../../i18n/index.ts';
import type { Examination, Examined } from '../../records/index.ts';
import css from './lesion.module.css';
import { TimelineItem } from './timeline-item.tsx';

interface LesionTimelineProps {
  /** Newest first. */
  readonly examinations: readonly Examination[];
  readonly older: number;
  /** Who has the lesion, and where. */
  readonly examined: Examined;
  /** Whether a doctor was to look at it and nothing has answered that, or it is known to be malignant. */
  readonly isGrave: boolean;
  readonly onMeasure: (examination: Examination) => void;
}

/** Every look at the lesion, newest first. */
export function LesionTimeline({ examinations, older, examined, isGrave, onMeasure }: LesionTimelineProps) {
  const { t } = useLanguage();
  return (
    <>
      <ol className={css.timeline} data-testid="timeline">
        {examinations.map((examination) => (
          <TimelineItem
            key={examination.id}
            examination={examination}
            examined={examined}
            isGrave={isGrave}
            onMeasure={() => onMeasure(examination)}
          />
        ))}
      </ol>
      {older > 0 && <p className={css.small}>{t('lesion.timeline.older', { count: older })}</p>}
    </>
  );
}
