import { useId } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Tick } from '../../ui/index.ts';
import { type AnswerChange, SCOPE_LIMITS, type ScopeLimit } from '../../vocabulary/index.ts';
import css from './advice.module.css';

interface ScopeTicksProps {
  readonly outOfScope: readonly ScopeLimit[];
  /** What follows from the records, and cannot be taken back here. */
  readonly known: readonly ScopeLimit[];
  readonly onAnswer: ((change: AnswerChange) => void) | undefined;
}

/** What tells of it, where it was not ticked. */
const SOURCE = {
  'under-18': 'person',
  'skin-type-5-6': 'person',
  nail: 'place',
  'palm-sole': 'place',
  mucosa: 'place',
} as const satisfies Record<ScopeLimit, string>;

/** For whom and for what the model was not measured. */
export function ScopeTicks({ outOfScope, known, onAnswer }: ScopeTicksProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <fieldset className={css.scope} aria-describedby={id}>
      <legend>{t('scope.title')}</legend>
      <p id={id} className={css.small}>
        {t('scope.words')}
      </p>
      {SCOPE_LIMITS.map((limit) => {
        const isKnown = known.includes(limit);
        const words = t(`scope.${limit}`);
        return (
          <Tick
            key={limit}
            label={isKnown ? t(`scope.known.${SOURCE[limit]}`, { limit: words }) : words}
            checked={isKnown || outOfScope.includes(limit)}
            disabled={!onAnswer || isKnown}
            testId={`scope-${limit}`}
            onChange={(holds) => onAnswer?.({ limit, holds })}
          />
        );
      })}
    </fieldset>
  );
}
