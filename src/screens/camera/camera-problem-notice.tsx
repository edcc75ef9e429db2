import { useLanguage } from '../../i18n/index.ts';
import { Button, FileButton, Icon, Notice } from '../../ui/index.ts';
import css from './camera.module.css';
import type { CameraProblem } from './camera-problem.ts';

interface CameraProblemNoticeProps {
  readonly problem: CameraProblem;
  readonly onPhoto: (file: File) => void;
  readonly onTryAgain: () => void;
}

/** What went wrong, what to do about it, and the ways to a photo that need no live picture. */
export function CameraProblemNotice({ problem, onPhoto, onTryAgain }: CameraProblemNoticeProps) {
  const { t } = useLanguage();
  return (
    <div className={css.problem} data-problem={problem}>
      <Notice kind="problem" title={t(`camera.problem.${problem}.title`)}>
        <p>{t(`camera.problem.${problem}.advice`)}</p>
      </Notice>
      {problem !== 'unsupported' && (
        <Button kind="primary" onClick={onTryAgain}>
          {t('camera.try-again')}
        </Button>
      )}
      <FileButton accept="image/*" capture="environment" testId="camera-fallback" onFile={onPhoto}>
        <Icon name="camera" />
        {t('camera.fallback.take')}
      </FileButton>
      <FileButton accept="image/*" testId="camera-fallback-choose" onFile={onPhoto}>
        <Icon name="picture" />
        {t('camera.fallback.choose')}
      </FileButton>
    </div>
  );
}
