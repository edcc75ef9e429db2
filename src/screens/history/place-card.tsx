import { useState } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination, RecordsErrorCode } from '../../records/index.ts';
import { buttonClass, Card } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { ownerFor, type Place } from '../place/place.ts';
import { PlacePicker } from '../place/place-picker.tsx';
import { usePeople } from '../place/use-people.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import css from './detail.module.css';

/** Whose skin it is and where on it, and the way to all checks of that lesion. */
export function PlaceCard({ examination: { id, patientId, lesionId } }: { readonly examination: Examination }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const { several } = usePeople(patientId);
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const move = async (place: Place) => {
    try {
      await records.move([id], await ownerFor(records, place));
      setFailed(undefined);
    } catch (error) {
      setFailed(recordsCode(error));
    }
  };
  const title = t(several ? 'history.place.title' : 'history.place.title.own');
  const look = buttonClass({ kind: 'quiet' });
  return (
    <Card>
      <section className={css.card} aria-label={title} data-testid="place">
        <h2>{title}</h2>
        <PlacePicker value={{ patientId, ...(lesionId !== undefined && { lesionId }) }} onChange={move} />
        {lesionId === undefined && <p className={css.lead}>{t('history.place.unknown')}</p>}
        <div className={css.links}>
          {lesionId !== undefined && (
            <Link className={look} href={`/lesions/${lesionId}`}>
              {t('history.place.lesion')}
            </Link>
          )}
          {several && (
            <Link className={look} href={`/people/${patientId}`}>
              {t('history.place.person')}
            </Link>
          )}
        </div>
        {failed && <RecordsNotice code={failed} />}
      </section>
    </Card>
  );
}
