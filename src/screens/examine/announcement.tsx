import { type Translate, useLanguage } from '../../i18n/index.ts';
import { adviceFor } from '../../judgement/index.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import { somethingSaid, UNANSWERED } from '../../vocabulary/index.ts';
import { summaryOf } from './batch-summary.ts';
import type { Judged, SessionState } from './state.ts';

interface AnnouncementProps {
  readonly state: SessionState;
  /** Whether the photo waits for the model. */
  readonly waiting: boolean;
}

/**
 * Tells a screen reader how far it is. It stays on the page, for only a change in a region that is there is read out. The
 * number is left to the card, where what it rests on stands before it; so is how the advice changes with the answers.
 */
export function Announcement({ state, waiting }: AnnouncementProps) {
  const { t } = useLanguage();
  const words = () => {
    switch (state.stage) {
      case 'working':
        return t(waiting ? 'examine.waiting' : 'examine.working');
      case 'judged':
        return state.busy ? t('examine.photos.busy') : judgedWords(state, t);
      case 'batch': {
        // Not after each of thirty photos: once they are done.
        if (state.running) return '';
        const { kept, left } = summaryOf(state.rows);
        const rest = left > 0 ? t('examine.batch.open', { count: left }) : t('examine.batch.all-kept');
        return [t('examine.batch.done', { count: kept }), rest].join(' ');
      }
      default:
        return '';
    }
  };
  return (
    <VisuallyHidden>
      <span role="status" data-testid="announcement">
        {words()}
      </span>
    </VisuallyHidden>
  );
}

function judgedWords({ verdict: { band }, answers }: Judged, t: Translate): string {
  // What it advised at first no longer holds then; the advice that changes is told where it stands.
  if (somethingSaid(answers)) return t(`verdict.${band}.sentence`);
  const { code } = adviceFor(band, UNANSWERED);
  return [t(`verdict.${band}.sentence`), t(`advice.${code}.title`), t(`advice.${code}.words`)].join(' ');
}
