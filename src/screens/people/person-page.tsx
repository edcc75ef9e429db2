import { useCallback, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Patient } from '../../records/index.ts';
import { Button, Card, Notice } from '../../ui/index.ts';
import { CheckFor } from '../examine/check-for.tsx';
import { ChecksCard } from './checks-card.tsx';
import { Details } from './details.tsx';
import css from './people.module.css';
import { PersonForm } from './person-form.tsx';
import { RemoveOrMerge } from './remove-or-merge.tsx';
import { SpotsCard } from './spots-card.tsx';
import type { Undo } from './use-undo.ts';

interface PersonPageProps {
  readonly patient: Patient;
  readonly undo: Undo;
}

export function PersonPage({ patient, undo }: PersonPageProps) {
  const { t } = useLanguage();
  const [state, setState] = useState<'read' | 'edit' | 'saved'>('read');
  const returning = useRef(false);
  // The form that had the focus is gone.
  const focusOnReturn = useCallback((button: HTMLButtonElement | null) => {
    if (returning.current) button?.focus();
    returning.current = false;
  }, []);
  const leave = (next: 'read' | 'saved') => {
    returning.current = true;
    setState(next);
  };
  return (
    <div className={css.page}>
      <p className={css.start}>
        <CheckFor place={{ patientId: patient.id }} />
      </p>
      <div className={css.hung}>
        <SpotsCard patientId={patient.id} undo={undo} />
        <ChecksCard patientId={patient.id} />
      </div>
      <Card>
        {state === 'edit' ? (
          <PersonForm patient={patient} onSaved={() => leave('saved')} onCancel={() => leave('read')} />
        ) : (
          <>
            {state === 'saved' && <Notice kind="news" title={t('person.saved')} />}
            <Details patient={patient} />
            <Button ref={focusOnReturn} onClick={() => setState('edit')}>
              {t('person.edit')}
            </Button>
          </>
        )}
      </Card>
      <RemoveOrMerge patient={patient} undo={undo} />
    </div>
  );
}
