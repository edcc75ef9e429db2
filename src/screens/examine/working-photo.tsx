import { useLanguage } from '../../i18n/index.ts';
import { FramedPhoto, Progress, Stack } from '../../ui/index.ts';
import { ModelStatus } from '../model-status.tsx';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';

/** A photo on its way to a verdict, waiting for the model if need be. */
export function WorkingPhoto({ photoUrl }: { readonly photoUrl: string }) {
  const { t } = useLanguage();
  const { engine } = useServices();
  const waiting = useStore(engine.state).stage === 'loading';
  return (
    <Stack>
      <FramedPhoto url={photoUrl} alt={t('examine.preview')} busy />
      {waiting ? (
        <>
          <p>{t('examine.waiting')}</p>
          <ModelStatus />
        </>
      ) : (
        <Progress label={t('examine.working')} />
      )}
    </Stack>
  );
}
