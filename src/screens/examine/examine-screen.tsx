import { BACKENDS } from '../../classifier/index.ts';
import { useLanguage } from '../../i18n/index.ts';
import { Notice, Stack } from '../../ui/index.ts';
import { DueNotice } from '../lesion/due-notice.tsx';
import { ModelStatus } from '../model-status.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { StorageRule } from '../settings/storage-rule.tsx';
import { useStore } from '../store.ts';
import { Announcement } from './announcement.tsx';
import css from './examine.module.css';
import { NextForWhom } from './next-for-whom.tsx';
import { NextPhoto } from './next-photo.tsx';
import { PhotoChooser } from './photo-chooser.tsx';
import { PhotoTips } from './photo-tips.tsx';
import { UnderExamination } from './under-examination.tsx';
import { useVerdictFocus } from './use-verdict-focus.ts';
import { Welcome } from './welcome.tsx';

export function ExamineScreen() {
  const { t } = useLanguage();
  const { engine, session, unknownBackend } = useServices();
  const state = useStore(session.state);
  const verdictHeading = useVerdictFocus(state);
  const model = useStore(engine.state).stage;
  // While a photo waits for the model, its progress stands beside the photo.
  const waiting = model === 'loading' && state.stage === 'working';
  const atStart = state.stage === 'idle' || state.stage === 'failed';
  return (
    <Stack gap="large">
      {unknownBackend && (
        <Notice kind="hint" title={t('examine.backend-unknown.title', { name: unknownBackend })}>
          <p>{t('examine.backend-unknown.advice', { known: BACKENDS.join(', ') })}</p>
        </Notice>
      )}
      <div className={atStart ? css.start : css.busy}>
        <ScreenHeading className={atStart ? undefined : css.quietHeading}>{t('examine.title')}</ScreenHeading>
        {!atStart && state.stage !== 'asking' && <NextPhoto />}
        {atStart && <DueNotice />}
        {atStart && <StorageRule />}
        <UnderExamination state={state} headingRef={verdictHeading} />
        {model === 'failed' && <ModelStatus />}
        {atStart && (
          <>
            <Welcome withPicture={state.stage === 'idle' && model !== 'failed'} withLead={state.stage === 'idle'} />
            <NextForWhom />
            <PhotoChooser onPhotos={session.take} />
          </>
        )}
        {model !== 'failed' && !waiting && <ModelStatus />}
      </div>
      {atStart && <PhotoTips />}
      <Announcement state={state} waiting={waiting} />
    </Stack>
  );
}
