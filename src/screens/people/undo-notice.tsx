import type { RefObject } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Button, buttonClass, Notice } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import css from './people.module.css';
import type { Undo } from './use-undo.ts';

interface UndoNoticeProps {
  readonly undo: Undo;
  /** Where the keyboard goes on once the notice is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const focusOnce = (button: HTMLButtonElement | null) => button?.focus();

/** Says what was done, with the way back. What was pressed for it may be gone, so the focus comes here. */
export function UndoNotice({ undo: { done, failed, takeBack, close }, heading }: UndoNoticeProps) {
  const { t } = useLanguage();
  const leave = (step: () => unknown) => {
    heading.current?.focus({ preventScroll: true });
    step();
  };
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
                <Button key={done.removed.id} ref={focusOnce} onClick={() => leave(takeBack)}>
                  {t('kept.undo')}
                </Button>
                {done.heir !== undefined && (
                  <Link className={buttonClass({ kind: 'quiet' })} href={`/people/${done.heir}`}>
                    {t('people.merged.open')}
                  </Link>
                )}
                <Button kind="quiet" onClick={() => leave(close)}>
                  {t('people.undo.close')}
                </Button>
              </>
            }
          />
        </div>
      )}
    </>
  );
}
