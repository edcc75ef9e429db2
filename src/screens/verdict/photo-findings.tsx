import { useLanguage } from '../../i18n/index.ts';
import type { Finding } from '../../judgement/index.ts';
import css from './verdict.module.css';

/** What of the photo may have changed its score, though it could be judged, and what helps. */
export function PhotoFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <ul className={css.reasons} data-testid="verdict-findings">
      {findings.map((finding) => (
        <li key={finding}>
          <p>{t(`verdict.finding.${finding}`)}</p>
          <p>{t(`verdict.finding.${finding}.tip`)}</p>
        </li>
      ))}
    </ul>
  );
}
