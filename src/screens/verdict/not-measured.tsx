import { useLanguage } from '../../i18n/index.ts';
import { BandBadge } from '../../ui/index.ts';

/** In the place of a score, where nobody ever measured what it is worth. */
export function NotMeasured() {
  const { t } = useLanguage();
  return (
    <div data-testid="not-measured">
      <BandBadge band="refused" word={t('not-measured.label')} />
    </div>
  );
}
