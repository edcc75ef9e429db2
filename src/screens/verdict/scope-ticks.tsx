import { useId } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Tick } from '../../ui/index.ts';
import { type AnswerChange, SCOPE_LIMITS, type ScopeLimit } from '../../vocabulary/index.ts';
import css from './advice.module.css';

interface ScopeTicksProps {
  readonly outOfScope: readonly ScopeLimit[];
  readonly onAnswer: ((change: AnswerChange) => void) | undefined;
}

/** For whom and for what the model was not measured. */
export function ScopeTicks({ outOfScope, onAnswer }: ScopeTicksProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <fieldset className={css.scope} aria-describedby={id}>
      <legend>{t('scope.title')}</legend>
      <p id={id} className={css.small}>
        {t('scope.words')}
      </p>
      {SCOPE_LIMITS.map((limit) => (
        <Tick
          key={limit}
          label={t(`scope.${limit}`)}
          checked={outOfScope.includes(limit)}
          disabled={!onAnswer}
          testId={`scope-${limit}`}
          onChange={(holds) => onAnswer?.({ limit, holds })}
        />
      ))}
    </fieldset>
  );
}
