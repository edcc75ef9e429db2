import { useCallback, useDeferredValue, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Skeleton, Stack, TextField } from '../../ui/index.ts';
import { NewPerson } from '../place/new-person.tsx';
import { personName } from '../place/place-words.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { MergeDialog } from './merge-dialog.tsx';
import css from './people.module.css';
import { PeopleList } from './people-list.tsx';
import { TeachPeople } from './teach-people.tsx';
import { UndoNotice } from './undo-notice.tsx';
import { useUndo } from './use-undo.ts';

/** A handful is taken in at a glance. */
const SEARCHED_FROM = 6;

/** Whoever's skin was checked here, those checked last first. */
export function PeopleScreen() {
  const { t } = useLanguage();
  const { records } = useServices();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [merging, setMerging] = useState(false);
  const searched = useDeferredValue(text);
  const everybody = useStored(records.peopleOverview);
  const found = useStored(useCallback(() => records.peopleOverview(searched), [records, searched]));
  const undo = useUndo();
  const heading = useRef<HTMLHeadingElement>(null);
  const all = everybody.stage === 'here' ? everybody.value : [];

  return (
    <Stack gap="large">
      <ScreenHeading headingRef={heading}>{t('people.title')}</ScreenHeading>
      <UndoNotice undo={undo} heading={heading} />
      {found.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {found.stage === 'failed' && <RecordsNotice code={found.code} />}
      {found.stage === 'here' && everybody.stage === 'here' && (
        <>
          {all.length <= 1 && <TeachPeople />}
          <div className={css.bar}>
            <NewPerson kind={all.length <= 1 ? 'primary' : 'secondary'} onAdded={({ id }) => navigate(`/people/${id}`)} />
            {all.length > 1 && (
              <Button kind="quiet" onClick={() => setMerging(true)}>
                {t('people.merge')}
              </Button>
            )}
          </div>
          {all.length >= SEARCHED_FROM && (
            <TextField kind="search" label={t('people.search')} value={text} onChange={setText} testId="people-search" />
          )}
          {all.length > 0 && (
            <p className={css.soft} role="status">
              {t('people.count', { count: found.value.length })}
            </p>
          )}
          <PeopleList people={found.value} />
          {all.length > 0 && found.value.length === 0 && <p>{t('people.none-found')}</p>}
        </>
      )}
      {merging && (
        <MergeDialog
          people={all}
          onClose={() => setMerging(false)}
          onMerge={(from, into) => {
            setMerging(false);
            const names = { from: personName(from, t), into: personName(into, t) };
            void undo.run(() => records.mergePatients(from.id, into.id), t('people.merged', names), into.id);
          }}
        />
      )}
    </Stack>
  );
}
