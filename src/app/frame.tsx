import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/index.ts';
import { withoutFilter } from '../screens/index.ts';
import { Mark } from '../ui/index.ts';
import css from './frame.module.css';
import { Navigation } from './navigation.tsx';
import { keepScrollPlaces } from './scroll-places.ts';
import { UpdateNotice } from './update-notice.tsx';

/** What stands around every screen. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useLanguage();
  const main = useRef<HTMLElement>(null);
  useEffect(() => keepScrollPlaces((hash) => withoutFilter(hash.replace(/^#/, ''))), []);
  return (
    <div className={css.frame}>
      {/* No link: the address's hash belongs to the routes. */}
      <button type="button" className={css.skip} onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      <header className={css.side}>
        <div className={css.brand}>
          <Mark />
          <span>{t('app.name')}</span>
        </div>
        <Navigation />
      </header>
      <main ref={main} tabIndex={-1} className={css.main}>
        <UpdateNotice />
        {children}
      </main>
    </div>
  );
}
