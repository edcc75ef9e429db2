import { type Translate, useLanguage } from '../../i18n/index.ts';
import type { Reason } from '../../judgement/index.ts';
import css from './verdict.module.css';

/** Why a photo was not judged, and what helps. */
export function RefusalReasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useLanguage();
  if (reasons.length === 0) return null;
  return (
    <ul className={css.reasons} data-testid="verdict-reasons">
      {reasons.map((reason) => (
        <li key={reason.code}>
          <p>{sentenceFor(reason, t)}</p>
          <p>{t(`verdict.reason.${reason.code}.tip`)}</p>
        </li>
      ))}
    </ul>
  );
}

function sentenceFor(reason: Reason, t: Translate): string {
  switch (reason.code) {
    case 'frame-too-small':
      return t('verdict.reason.frame-too-small', { side: reason.side, least: reason.least });
    case 'picture-blank':
      return t('verdict.reason.picture-blank');
    case 'not-a-lesion':
      return t('verdict.reason.not-a-lesion');
    case 'blurred':
      return t('verdict.reason.blurred');
    case 'too-dark':
      return t('verdict.reason.too-dark');
    case 'too-bright':
      return t('verdict.reason.too-bright');
    case 'glare':
      return t('verdict.reason.glare');
  }
}
