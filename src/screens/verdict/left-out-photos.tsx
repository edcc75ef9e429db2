import { useLanguage } from '../../i18n/index.ts';
import type { LeftOutPhoto } from '../../judgement/index.ts';
import { RefusalReasons } from './refusal-reasons.tsx';
import css from './verdict.module.css';

/** The photos that were not counted, and why. */
export function LeftOutPhotos({ leftOut }: { readonly leftOut: readonly LeftOutPhoto[] }) {
  const { t } = useLanguage();
  if (leftOut.length === 0) return null;
  return (
    <ul className={css.reasons}>
      {leftOut.map(({ photo, reasons }) => (
        <li key={photo} data-testid="several-left-out" data-value={photo + 1}>
          <p>{t('several.left-out', { photo: photo + 1 })}</p>
          <RefusalReasons reasons={reasons} />
        </li>
      ))}
    </ul>
  );
}
