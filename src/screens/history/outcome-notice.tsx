import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import type { Outcome } from './use-undoables.ts';

/** What went otherwise than asked, or that it is done. */
export function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useLanguage();
  const { count } = 'count' in outcome ? outcome : { count: 0 };
  switch (outcome.kind) {
    case 'failed':
      return <RecordsNotice code={outcome.code} />;
    case 'left-out':
      return (
        <Notice kind="hint" title={t('history.left-out.title', { count })}>
          <p>{t('history.left-out.advice')}</p>
        </Notice>
      );
    case 'exported':
      return (
        <Notice kind="news" title={t('history.exported', { count })}>
          {outcome.damaged > 0 && <p>{t('history.left-out.title', { count: outcome.damaged })}.</p>}
        </Notice>
      );
  }
}
