import { useLanguage } from '../../i18n/index.ts';
import { Button, FramedPhoto, Progress, Stack } from '../../ui/index.ts';
import { ModelStatus } from '../model-status.tsx';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import css from './examine.module.css';
import type { Working } from './state.ts';

/** A photo on its way to a verdict, waiting for the model if need be. */
export function WorkingPhoto({ working: { photoUrl, photos, done } }: { readonly working: Working }) {
  const { t } = useLanguage();
  const { engine, session } = useServices();
  const waiting = useStore(engine.state).stage === 'loading';
  const count = photos.length;
  const label = count > 1 ? t('examine.working.of', { photo: done + 1, count }) : t('examine.working');
  return (
    <Stack>
      <FramedPhoto url={photoUrl} alt={t('examine.preview')} busy />
      {waiting ? (
        <>
          <p>{t('examine.waiting')}</p>
          <ModelStatus />
        </>
      ) : (
        <Progress label={label} {...(count > 1 && { share: done / count })} />
      )}
      <div className={css.cancel}>
        <Button kind="quiet" onClick={session.stop}>
          {t('examine.cancel')}
        </Button>
      </div>
    </Stack>
  );
}
