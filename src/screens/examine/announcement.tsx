import { useLanguage } from '../../i18n/index.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import type { SessionState } from './session.ts';

/** Tells a screen reader how far it is. It stays on the page, for only a change in a region that is there is read out. */
export function Announcement({ state }: { readonly state: SessionState }) {
  const { t, probability } = useLanguage();
  const words = () => {
    if (state.stage === 'working') return t('examine.working');
    if (state.stage !== 'judged') return '';
    const { band, probability: share } = state.verdict;
    const figure = band === 'refused' ? '' : `${t('verdict.probability')}: ${probability(share)}.`;
    return `${t(`verdict.${band}.sentence`)} ${figure}`;
  };
  return (
    <VisuallyHidden>
      <span role="status" data-testid="announcement">
        {words()}
      </span>
    </VisuallyHidden>
  );
}
