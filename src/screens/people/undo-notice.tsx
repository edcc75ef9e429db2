import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Button, buttonClass, Notice } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import css from './people.module.css';
import type { Undo } from './use-undo.ts';

const focusOnce = (button: HTMLButtonElement | null) => button?.focus();

/** Says what was done, with the way back. What was pressed for it may be gone, so the focus comes here. */
export function UndoNotice({ undo: { done, failed, takeBack } }: { readonly undo: Undo }) {
  const { t } = useLanguage();
  return (
    <>
      {failed && <RecordsNotice code={failed} />}
      {done && (
        <div className={css.undo} data-testid="undo">
          <Notice
            kind="news"
            title={done.words}
            actions={
              <>
                <Button key={done.removed.id} ref={focusOnce} onClick={takeBack}>
                  {t('kept.undo')}
                </Button>
                {done.heir !== undefined && (
                  <Link className={buttonClass({ kind: 'quiet' })} href={`/people/${done.heir}`}>
                    {t('people.merged.open')}
                  </Link>
                )}
              </>
            }
          />
        </div>
      )}
    </>
  );
}
