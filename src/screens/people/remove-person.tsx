import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { type Patient, SELF } from '../../records/index.ts';
import { Button, Dialog, Skeleton } from '../../ui/index.ts';
import { personName } from '../place/place-words.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import css from './people.module.css';
import { type WhatGoes, whatGoes } from './what-goes.ts';

interface RemovePersonProps {
  readonly patient: Patient;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Says how much goes with a person before it goes. */
export function RemovePerson({ patient, onRemove, onClose }: RemovePersonProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => whatGoes(records, patient.id), [records, patient.id]));
  const isSelf = patient.id === SELF;
  const person = personName(patient, t);
  return (
    <Dialog
      title={isSelf ? t('person.remove.self.title') : t('person.remove.title', { person })}
      onClose={onClose}
      testId="remove-person"
      actions={
        <>
          <Button onClick={onClose}>{t('place.cancel')}</Button>
          <Button kind="danger" onClick={onRemove} disabled={stored.stage !== 'here'}>
            {t('person.remove.do')}
          </Button>
        </>
      }
    >
      {stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {stored.stage === 'failed' && <RecordsNotice code={stored.code} />}
      {stored.stage === 'here' && <Going what={stored.value} />}
      {isSelf && <p>{t('person.remove.self.words')}</p>}
      <p className={css.soft}>{t('person.remove.undo')}</p>
    </Dialog>
  );
}

function Going({ what: { checks, photos, spots } }: { readonly what: WhatGoes }) {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('person.remove.words')}</p>
      <ul className={css.bullets}>
        <li>{t('person.remove.details')}</li>
        <li>{t('person.checks', { count: checks })}</li>
        <li>{t('person.photos', { count: photos })}</li>
        <li>{t('person.spots', { count: spots })}</li>
      </ul>
    </>
  );
}
