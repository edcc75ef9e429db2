import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { joined } from './joined.ts';
import css from './notice.module.css';

interface NoticeProps {
  /** `problem` interrupts a screen reader; `news` waits until it pauses. */
  readonly kind: 'problem' | 'news';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export function Notice({ kind, title, children, actions }: NoticeProps) {
  return (
    <div className={joined(css.notice, css[kind])} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={kind === 'problem' ? 'alert' : 'check'} />
      <div className={css.words}>
        <p className={css.title}>{title}</p>
        {children}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}
