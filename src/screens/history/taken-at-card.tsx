import { useCallback, useId, useRef } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import css from './detail.module.css';
import { SavedLine } from './saved-line.tsx';
import { TakenAtForm } from './taken-at-form.tsx';
import { useTakenAt } from './use-taken-at.ts';

/** When the photos were taken: one that was chosen from a gallery or sent by somebody may be older than its file says. */
export function TakenAtCard({ examination }: { readonly examination: Examination }) {
  const { t, moment } = useLanguage();
  const id = useId();
  const takenAt = useTakenAt(examination);
  const { stage, failed } = takenAt;
  const left = useRef<'form'>(undefined);
  const change = useRef<HTMLButtonElement>(null);
  // The field that had the focus is gone.
  const focusOnReturn = useCallback((button: HTMLButtonElement | null) => {
    change.current = button;
    if (button && left.current) button.focus();
  }, []);
  const edit = () => {
    left.current = 'form';
    takenAt.edit();
  };
  const undo = () => {
    change.current?.focus();
    void takenAt.undo();
  };
  return (
    <Card>
      <section className={css.card} aria-labelledby={id} data-testid="taken-at" data-value={examination.takenAt}>
        <h2 id={id}>{t('history.taken.title')}</h2>
        {stage === 'edit' ? (
          <TakenAtForm takenAt={takenAt} />
        ) : (
          <div className={css.line}>
            <p className={css.place}>{moment(examination.takenAt)}</p>
            <Button ref={focusOnReturn} kind="quiet" aria-label={t('history.taken.change')} onClick={edit}>
              {t('place.change')}
            </Button>
          </div>
        )}
        <div className={css.line}>
          <SavedLine isSaved={stage === 'saved'} />
          {stage === 'saved' && (
            <Button kind="quiet" aria-label={t('history.taken.undo')} onClick={undo}>
              {t('kept.undo')}
            </Button>
          )}
        </div>
        {failed && <RecordsNotice code={failed} />}
      </section>
    </Card>
  );
}
