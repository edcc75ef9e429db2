import { Link, useLocation } from 'wouter';
import { useLanguage } from '../i18n/index.ts';
import { Icon } from '../ui/index.ts';
import css from './frame.module.css';

const PLACES = [
  { href: '/', icon: 'lens', words: 'nav.examine' },
  { href: '/history', icon: 'clock', words: 'nav.history' },
  { href: '/people', icon: 'person', words: 'nav.people' },
  { href: '/overview', icon: 'bars', words: 'nav.overview' },
  { href: '/model', icon: 'curve', words: 'nav.model' },
  { href: '/settings', icon: 'sliders', words: 'nav.settings' },
] as const;

export function Navigation() {
  const { t } = useLanguage();
  const [location] = useLocation();
  const isHere = (href: string) => (href === '/' ? location === '/' : location.startsWith(href));
  return (
    <nav className={css.navigation} aria-label={t('app.navigation')}>
      {PLACES.map(({ href, icon, words }) => (
        <Link key={href} className={css.place} href={href} aria-current={isHere(href) ? 'page' : undefined}>
          <Icon name={icon} />
          {t(words)}
        </Link>
      ))}
    </nav>
  );
}
