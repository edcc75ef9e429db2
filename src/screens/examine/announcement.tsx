import { useLanguage } from '../../i18n/index.ts';
import { adviceFor } from '../../judgement/index.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import { UNANSWERED } from '../../vocabulary/index.ts';
import type { SessionState } from './session.ts';

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
    if (state.stage === 'working') return t(waiting ? 'examine.waiting' : 'examine.working');
    if (state.stage !== 'judged') return '';
    const { band } = state.verdict;
    const { code } = adviceFor(band, UNANSWERED);
    return [t(`verdict.${band}.sentence`), t(`advice.${code}.title`), t(`advice.${code}.words`)].join(' ');
  };
  return (
    <VisuallyHidden>
      <span role="status" data-testid="announcement">
        {words()}
      </span>
    </VisuallyHidden>
  );
}
