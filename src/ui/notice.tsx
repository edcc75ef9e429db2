import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { joined } from './joined.ts';
import css from './notice.module.css';

interface NoticeProps {
  /** `problem` interrupts a screen reader; `news` and `hint`, which says that something went otherwise, wait until it pauses. */
  readonly kind: 'problem' | 'news' | 'hint';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export function Notice({ kind, title, children, actions }: NoticeProps) {
  return (
    <div className={joined(css.notice, css[kind])} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={kind === 'news' ? 'check' : 'alert'} />
      <div className={css.words}>
        <p className={css.title}>{title}</p>
        {children}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}
