import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { RecordsErrorCode } from '../../records/index.ts';
import { Button, Dialog, Notice, Tick } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { useServices } from '../services.tsx';
import { ExportButton } from './export-button.tsx';
import css from './settings.module.css';

const GOES = ['records', 'settings', 'model'] as const;

type Erasing = { readonly stage: 'asking' | 'erasing' } | { readonly stage: 'failed'; readonly code: RecordsErrorCode };

interface EraseDialogProps {
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** Says what goes, offers a copy, and erases only what was ticked and then asked for. */
export function EraseDialog({ onClose, onErased }: EraseDialogProps) {
  const { t } = useLanguage();
  const { records, engine } = useServices();
  const [sure, setSure] = useState(false);
  const [state, setState] = useState<Erasing>({ stage: 'asking' });
  const erasing = state.stage === 'erasing';
  const erase = async () => {
    setState({ stage: 'erasing' });
    // It would store the model again.
    engine.stop();
    try {
      await records.eraseEverything();
      onErased();
    } catch (error) {
      engine.restart();
      setState({ stage: 'failed', code: recordsCode(error) });
    }
  };
  const actions = (
    <>
      <Button disabled={erasing} onClick={onClose}>
        {t('settings.erase.keep')}
      </Button>
      <Button kind="danger" disabled={!sure || erasing} onClick={erase}>
        {t(erasing ? 'settings.erase.erasing' : 'settings.erase')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('settings.erase.ask')} actions={actions} testId="erase" onClose={() => !erasing && onClose()}>
      <ul className={css.list}>
        {GOES.map((part) => (
          <li key={part}>{t(`settings.erase.goes.${part}`)}</li>
        ))}
      </ul>
      <p>{t('settings.erase.no-undo')}</p>
      {!navigator.onLine && <Notice kind="hint" title={t('settings.erase.offline')} />}
      <ExportButton />
      <Tick label={t('settings.erase.sure')} checked={sure} disabled={erasing} testId="erase-sure" onChange={setSure} />
      {state.stage === 'failed' && (
        <Notice kind="problem" title={t('settings.erase.failed.title')}>
          <p>{t(state.code === 'storage-unavailable' ? 'settings.erase.failed.blocked' : 'settings.erase.failed.advice')}</p>
        </Notice>
      )}
    </Dialog>
  );
}
