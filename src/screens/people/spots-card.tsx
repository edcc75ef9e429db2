import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { LesionOverview } from '../../records/index.ts';
import { Card, Skeleton, Stack } from '../../ui/index.ts';
import { lesionTitle } from '../place/place-words.ts';
import { useSpots } from '../place/use-spots.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import css from './people.module.css';
import { RemoveSpot } from './remove-spot.tsx';
import { SpotEditor } from './spot-editor.tsx';
import { SpotRow } from './spot-row.tsx';
import type { Undo } from './use-undo.ts';

interface SpotsCardProps {
  readonly patientId: string;
  readonly undo: Undo;
}

type Asked = { readonly what: 'edit' | 'remove'; readonly spot: LesionOverview };

/** The spots of a person, each with its page, and what can be changed about it. */
export function SpotsCard({ patientId, undo }: SpotsCardProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useSpots(patientId);
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const remove = ({ lesion }: LesionOverview) => {
    close();
    void undo.run(() => records.removeLesion(lesion.id), t('spots.removed', { spot: lesionTitle(lesion, t) }));
  };
  return (
    <Card>
      <section aria-labelledby="person-spots">
        <Stack>
          <h2 id="person-spots">{t('spots.title')}</h2>
          {stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
          {stored.stage === 'failed' && <RecordsNotice code={stored.code} />}
          {stored.stage === 'here' && stored.value.length === 0 && <p className={css.soft}>{t('spots.empty')}</p>}
          {stored.stage === 'here' && stored.value.length > 0 && (
            <ul className={css.plain}>
              {stored.value.map((spot) => (
                <SpotRow
                  key={spot.lesion.id}
                  spot={spot}
                  onEdit={() => setAsked({ what: 'edit', spot })}
                  onRemove={() => setAsked({ what: 'remove', spot })}
                />
              ))}
            </ul>
          )}
        </Stack>
      </section>
      {asked?.what === 'edit' && <SpotEditor lesion={asked.spot.lesion} onClose={close} />}
      {asked?.what === 'remove' && <RemoveSpot spot={asked.spot} onRemove={() => remove(asked.spot)} onClose={close} />}
    </Card>
  );
}
