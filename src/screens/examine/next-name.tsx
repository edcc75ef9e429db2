import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { SELF } from '../../records/index.ts';
import { personName } from '../place/place-words.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { useStored } from '../use-stored.ts';

/** Whose photo the next one will be, where that is somebody else than who uses this device. */
export function NextName() {
  const { records, session } = useServices();
  const { t } = useLanguage();
  const { patientId } = useStore(session.checkedFor);
  const stored = useStored(useCallback(() => records.patient(patientId), [records, patientId]));
  if (patientId === SELF || stored.stage !== 'here') return null;
  return <b data-testid="next-name">{t('examine.another.of', { name: personName(stored.value, t) })}</b>;
}
