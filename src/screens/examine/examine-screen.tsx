import { BACKENDS } from '../../classifier/index.ts';
import { useLanguage } from '../../i18n/index.ts';
import { Notice, Stack } from '../../ui/index.ts';
import { ModelStatus } from '../model-status.tsx';
import { isModelProblem } from '../problem.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { Announcement } from './announcement.tsx';
import css from './examine.module.css';
import { JudgedPhoto } from './judged-photo.tsx';
import { PhotoChooser } from './photo-chooser.tsx';
import { PhotoTips } from './photo-tips.tsx';
import { useVerdictFocus } from './use-verdict-focus.ts';
import { Welcome } from './welcome.tsx';
import { WorkingPhoto } from './working-photo.tsx';

export function ExamineScreen() {
  const { t } = useLanguage();
  const { engine, session, unknownBackend } = useServices();
  const state = useStore(session.state);
  const leftOut = useStore(session.leftOut);
  const verdictHeading = useVerdictFocus(state.stage);
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
      {leftOut > 0 && (
        <Notice kind="hint" title={t('examine.only-first.title')}>
          <p>{t('examine.only-first.advice')}</p>
        </Notice>
      )}
      <div className={atStart ? css.start : css.busy}>
        <ScreenHeading className={atStart ? undefined : css.quietHeading}>{t('examine.title')}</ScreenHeading>
        {atStart && <Welcome withPicture={state.stage === 'idle' && model !== 'failed'} />}
        {state.stage === 'failed' && !isModelProblem(state.problem) && <ProblemNotice problem={state.problem} />}
        {state.stage === 'working' && <WorkingPhoto photoUrl={state.photoUrl} />}
        {state.stage === 'judged' && <JudgedPhoto judged={state} headingRef={verdictHeading} />}
        {model === 'failed' && <ModelStatus />}
        <div className={css.choose}>
          {!atStart && <h2>{t('examine.another')}</h2>}
          <PhotoChooser onPhoto={session.examine} />
        </div>
        {model !== 'failed' && !waiting && <ModelStatus />}
      </div>
      {atStart && <PhotoTips />}
      <Announcement state={state} waiting={waiting} />
    </Stack>
  );
}
