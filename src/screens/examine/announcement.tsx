import { useLanguage } from '../../i18n/index.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import type { SessionState } from './session.ts';

interface AnnouncementProps {
  readonly state: SessionState;
  /** Whether the photo waits for the model. */
  readonly waiting: boolean;
}

/**
 * Tells a screen reader how far it is. It stays on the page, for only a change in a region that is there is read out. The
 * number is left to the card, where what it rests on stands before it.
 */
export function Announcement({ state, waiting }: AnnouncementProps) {
  const { t } = useLanguage();
  const words = () => {
    if (state.stage === 'working') return t(waiting ? 'examine.waiting' : 'examine.working');
    if (state.stage !== 'judged') return '';
    const { band } = state.verdict;
    return `${t(`verdict.${band}.sentence`)} ${t(`verdict.${band}.advice`)}`;
  };
  return (
    <VisuallyHidden>
      <span role="status" data-testid="announcement">
        {words()}
      </span>
    </VisuallyHidden>
  );
}
