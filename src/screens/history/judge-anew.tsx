import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { type Examination, RecordsError, type RecordsErrorCode } from '../../records/index.ts';
import { Button, Notice, Progress } from '../../ui/index.ts';
import { type Problem, problemFrom } from '../problem.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { judgedAnew, otherModelOf } from './rescore.ts';

type Stage =
  | { readonly kind: 'asking' | 'working' | 'done' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'not-kept'; readonly code: RecordsErrorCode };

/** Offers to judge a check once more where an earlier model did. Nothing happens unasked. */
export function JudgeAnew({ examination }: { readonly examination: Examination }) {
  const { t } = useLanguage();
  const { engine, records } = useServices();
  const manifest = otherModelOf(examination, useStore(engine.state));
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const judge = async () => {
    if (!manifest) return;
    running.current = new AbortController();
    const { signal } = running.current;
    setStage({ kind: 'working' });
    try {
      const rescored = await judgedAnew(engine, records, examination, manifest, signal);
      signal.throwIfAborted();
      await records.rescore(examination.id, rescored);
      setStage({ kind: 'done' });
    } catch (error) {
      if (!signal.aborted) setStage(stageOf(error));
    }
  };

  if (stage.kind === 'done') return <Notice kind="news" title={t('history.anew.done')} />;
  if (!manifest) return null;
  if (stage.kind === 'working') return <Progress label={t('history.anew.working')} />;
  const again = <Button onClick={judge}>{t('history.anew.do')}</Button>;
  if (stage.kind === 'failed') return <ProblemNotice problem={stage.problem} actions={again} />;
  if (stage.kind === 'not-kept') return <RecordsNotice code={stage.code} />;
  const { modelVersion } = examination.verdict.provenance;
  return (
    <Notice kind="hint" title={t('history.anew.title')} actions={again}>
      <p>{t('history.anew.advice', { before: modelVersion, now: manifest.version })}</p>
    </Notice>
  );
}

function stageOf(error: unknown): Stage {
  if (error instanceof RecordsError) return { kind: 'not-kept', code: error.code };
  return { kind: 'failed', problem: problemFrom(error) };
}
