import { useLanguage } from '../../i18n/index.ts';
import { Tick } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';

/** Four views of each photo rather than one: for this examination and the next ones. */
export function FlipsTick({ disabled }: { readonly disabled: boolean }) {
  const { t } = useLanguage();
  const { preferences, session } = useServices();
  const { flips } = useStore(preferences);
  return <Tick label={t('examine.flips')} checked={flips} disabled={disabled} testId="flips" onChange={session.setFlips} />;
}
