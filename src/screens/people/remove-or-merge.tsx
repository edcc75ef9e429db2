import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { type Patient, SELF } from '../../records/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { personName } from '../place/place-words.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { MergeDialog } from './merge-dialog.tsx';
import css from './people.module.css';
import { RemovePerson } from './remove-person.tsx';
import type { Undo } from './use-undo.ts';

interface RemoveOrMergeProps {
  readonly patient: Patient;
  readonly undo: Undo;
}

/** What ends a person's entry: being joined with another, or erased. */
export function RemoveOrMerge({ patient, undo }: RemoveOrMergeProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const [asked, setAsked] = useState<'merge' | 'remove'>();
  const stored = useStored(records.peopleOverview);
  const people = stored.stage === 'here' ? stored.value : [];
  const isKept = people.some((one) => one.patient.id === patient.id);
  const close = () => setAsked(undefined);

  const remove = () => {
    close();
    const words = patient.id === SELF ? t('person.removed.self') : t('person.removed', { person: personName(patient, t) });
    void undo.run(() => records.removePatient(patient.id), words);
  };
  const merge = async (from: Patient, into: Patient) => {
    close();
    const words = t('people.merged', { from: personName(from, t), into: personName(into, t) });
    await undo.run(() => records.mergePatients(from.id, into.id), words, into.id);
  };

  if (!isKept) return null;
  return (
    <div className={css.end}>
      {people.length > 1 && (
        <Button kind="quiet" onClick={() => setAsked('merge')}>
          {t('person.merge')}
        </Button>
      )}
      <Button kind="quiet" onClick={() => setAsked('remove')}>
        <Icon name="bin" />
        {t(patient.id === SELF ? 'person.remove.self' : 'person.remove', { person: personName(patient, t) })}
      </Button>
      {asked === 'remove' && <RemovePerson patient={patient} onRemove={remove} onClose={close} />}
      {asked === 'merge' && <MergeDialog people={people} one={patient.id} onMerge={merge} onClose={close} />}
    </div>
  );
}
