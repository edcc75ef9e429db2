import { type ReactNode, Suspense } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import { late } from '../late.ts';
import { summaryOf } from './batch-summary.ts';
import type { SessionState } from './state.ts';

const JudgedWords = late(async () => (await import('./judged-words.tsx')).JudgedWords);

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
  const words = (): ReactNode => {
    switch (state.stage) {
      case 'working':
        return t(waiting ? 'examine.waiting' : 'examine.working');
      case 'judged':
        return state.busy ? t('examine.photos.busy') : <JudgedWords judged={state} />;
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
        <Suspense>{words()}</Suspense>
      </span>
    </VisuallyHidden>
  );
}
