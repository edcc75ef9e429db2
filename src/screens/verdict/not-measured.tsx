import { useLanguage } from '../../i18n/index.ts';
import { BandBadge } from '../../ui/index.ts';
import type { ScopeLimit } from '../../vocabulary/index.ts';
import css from './verdict.module.css';

interface NotMeasuredProps {
  /** For what it was never measured, of what holds here; absent where there is no room to say so. */
  readonly limits?: readonly ScopeLimit[];
}

/** In the place of a score, where nobody ever measured what it is worth. */
export function NotMeasured({ limits = [] }: NotMeasuredProps) {
  const { t, list } = useLanguage();
  return (
    <div className={css.outcome} data-testid="not-measured">
      <BandBadge band="refused" word={t(limits.length === 0 ? 'not-measured.label' : 'band.refused')} />
      {limits.length > 0 && (
        <p>{t('not-measured.for', { limits: list(limits.map((limit) => t(`not-measured.for.${limit}`))) })}</p>
      )}
    </div>
  );
}
