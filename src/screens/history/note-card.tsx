import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { Button, Card, TextField } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import css from './detail.module.css';
import { SavedLine } from './saved-line.tsx';
import { useNote } from './use-note.ts';

export function NoteCard({ examination }: { readonly examination: Examination }) {
  const { t } = useLanguage();
  const { shown, stage, type, save } = useNote(examination);
  return (
    <Card>
      <section className={css.card} aria-label={t('history.note.title')} onBlur={save}>
        <h2>{t('history.note.title')}</h2>
        <TextField
          long
          label={t('history.note.label')}
          hint={t('history.note.hint')}
          value={shown}
          onChange={type}
          testId="note"
        />
        {stage === 'changed' && <Button onClick={save}>{t('history.note.save')}</Button>}
        <SavedLine isSaved={stage === 'saved'} />
        {stage !== 'changed' && stage !== 'saved' && stage !== 'as-stored' && <RecordsNotice code={stage} />}
      </section>
    </Card>
  );
}
