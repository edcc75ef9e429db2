import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Arrival } from '../../pwa/index.ts';
import { Notice } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import css from './arrived-photos.module.css';

interface Nothing {
  readonly kind: Exclude<Arrival['kind'], 'photos'>;
  readonly during: unknown;
}

interface ArrivedPhotosProps {
  /** Must be stable. */
  readonly onPhotos: (photos: readonly File[]) => void;
}

/** Takes photos that come from outside the app: shared with it, opened with it, or kept over a reload. */
export function ArrivedPhotos({ onPhotos }: ArrivedPhotosProps) {
  const { t } = useLanguage();
  const { arrivals, session } = useServices();
  const now = useStore(session.state);
  const [nothing, setNothing] = useState<Nothing>();
  useEffect(
    () =>
      arrivals.subscribe((arrival) => {
        if (arrival.kind === 'photos') onPhotos(arrival.files);
        else setNothing({ kind: arrival.kind, during: session.state.get() });
      }),
    [arrivals, session, onPhotos],
  );
  // It has been read once the person goes on.
  if (nothing?.during !== now) return null;
  return (
    <div className={css.notice}>
      <Notice kind="problem" title={t(`arrival.${nothing.kind}.title`)}>
        <p>{t(`arrival.${nothing.kind}.advice`)}</p>
      </Notice>
    </div>
  );
}
