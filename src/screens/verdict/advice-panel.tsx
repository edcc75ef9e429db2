import { useLanguage } from '../../i18n/index.ts';
import type { Advice } from '../../judgement/index.ts';
import { Icon } from '../../ui/index.ts';
import css from './advice.module.css';

/** What to do now. It changes with the answers, which a screen reader is told when it pauses. */
export function AdvicePanel({ advice: { code, urgency } }: { readonly advice: Advice }) {
  const { t } = useLanguage();
  return (
    <div className={css.advice} aria-live="polite" aria-atomic="true" data-urgency={urgency}>
      <Icon name={urgency === 'watch' || urgency === 'open' ? 'eye' : 'doctor'} />
      <div className={css.words} data-testid="advice" data-value={code}>
        <p className={css.title}>{t(`advice.${code}.title`)}</p>
        <p>{t(`advice.${code}.words`)}</p>
      </div>
    </div>
  );
}
