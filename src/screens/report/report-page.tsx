import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Button, buttonClass, Icon, Notice } from '../../ui/index.ts';
import { ScreenHeading } from '../screen-heading.tsx';
import css from './report.module.css';
import { canShare, shareText } from './share.ts';

interface ReportPageProps {
  readonly title: string;
  /** Whose report it is, where it is not of one check. */
  readonly of?: string | undefined;
  readonly back: { readonly href: string; readonly words: string };
  /** What is shared beside the page itself; absent where there is nothing to share. */
  readonly text?: string | undefined;
  /** Whether there is something to print. */
  readonly ready: boolean;
  readonly children: ReactNode;
}

/** A page to be printed on A4 or Letter, or saved as PDF by the browser's own print dialog. */
export function ReportPage({ title, of, back, text, ready, children }: ReportPageProps) {
  const { t, moment } = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const [made] = useState(() => new Date().toISOString());
  const share = async (words: string) => setFailed(!(await shareText(title, words)));
  return (
    <div className={css.page}>
      <div className={css.tools}>
        <Link className={buttonClass({ kind: 'quiet' })} href={back.href}>
          <Icon name="back" />
          {back.words}
        </Link>
        {ready && (
          <Button kind="primary" onClick={() => globalThis.print()}>
            {t('report.print')}
          </Button>
        )}
        {text !== undefined && canShare() && <Button onClick={() => share(text)}>{t('report.share')}</Button>}
      </div>
      {hasFailed && (
        <Notice kind="problem" title={t('report.share.failed.title')}>
          <p>{t('report.share.failed.advice')}</p>
        </Notice>
      )}
      <div className={css.paper}>
        <ScreenHeading>{title}</ScreenHeading>
        {ready && (
          <>
            <p className={css.small}>
              {[of, t('app.name'), t('report.made.on', { when: moment(made) })].filter(Boolean).join(' · ')}
            </p>
            <p className={css.warning}>{t('report.not-a-diagnosis')}</p>
          </>
        )}
        {children}
      </div>
    </div>
  );
}
