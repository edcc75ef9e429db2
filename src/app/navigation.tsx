import { Link, useLocation } from 'wouter';
import { useLanguage } from '../i18n/index.ts';
import { useOthersToo } from '../screens/index.ts';
import { Icon } from '../ui/index.ts';
import css from './navigation.module.css';

const PLACES = [
  { href: '/', icon: 'lens', words: 'nav.examine' },
  { href: '/history', icon: 'clock', words: 'nav.history' },
  { href: '/overview', icon: 'bars', words: 'nav.overview' },
  { href: '/people', icon: 'person', words: 'nav.people' },
  { href: '/settings', icon: 'sliders', words: 'nav.settings' },
] as const;

/** Has room in a bar beside the screen only; elsewhere the settings lead to it. */
const MODEL = { href: '/model', icon: 'curve', words: 'nav.model' } as const;

type Place = (typeof PLACES)[number] | typeof MODEL;

export function Navigation() {
  const { t } = useLanguage();
  const peopleShown = useOthersToo();
  const places = PLACES.filter(({ href }) => href !== '/people' || peopleShown);
  return (
    <nav className={css.navigation} aria-label={t('app.navigation')}>
      <ul className={css.places}>
        {places.map((place) => (
          <li key={place.href}>
            <PlaceLink place={place} />
          </li>
        ))}
        <li className={css.besideOnly}>
          <PlaceLink place={MODEL} />
        </li>
      </ul>
    </nav>
  );
}

function PlaceLink({ place: { href, icon, words } }: { readonly place: Place }) {
  const { t } = useLanguage();
  const [location] = useLocation();
  const isHere = location === href || (href !== '/' && location.startsWith(`${href}/`));
  return (
    <Link className={css.place} href={href} aria-current={isHere ? 'page' : undefined}>
      <span className={css.icon}>
        <Icon name={icon} />
      </span>
      <span className={css.words}>{t(words)}</span>
    </Link>
  );
}
