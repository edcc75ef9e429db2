import { type MouseEvent, useId, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { InstallStep } from './install-step.tsx';
import css from './introduction.module.css';

const STEPS = ['does', 'private', 'install'] as const;

/** Three short steps in a card, of which nothing else on the screen waits. */
export function Introduction({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const title = useId();
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? 'does';
  const isLast = at === STEPS.length - 1;
  const close = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The card goes, and the focus with it: on to what it stood in.
    currentTarget.closest('main')?.focus({ preventScroll: true });
    onClose();
  };
  return (
    <section className={css.card} aria-labelledby={title} data-testid="introduction" data-value={at + 1}>
      <p className={css.step}>{t('intro.step', { step: at + 1, steps: STEPS.length })}</p>
      <div className={css.words} aria-live="polite">
        <h2 id={title}>{t(`intro.${step}.title`)}</h2>
        {step === 'install' ? <InstallStep /> : <p>{t(`intro.${step}.text`)}</p>}
      </div>
      <div className={css.ways}>
        {!isLast && (
          <span key="out" className={css.out}>
            <Button kind="quiet" onClick={close}>
              {t('intro.skip')}
            </Button>
          </span>
        )}
        <span key="steps" className={css.steps}>
          {at > 0 && (
            <Button key="back" kind="quiet" onClick={() => setAt(at - 1)}>
              {t('intro.back')}
            </Button>
          )}
          <Button key="on" onClick={isLast ? close : () => setAt(at + 1)}>
            {t(isLast ? 'intro.done' : 'intro.next')}
          </Button>
        </span>
      </div>
    </section>
  );
}
