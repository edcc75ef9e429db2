import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { SELF } from '../../records/index.ts';
import { buttonClass, Icon } from '../../ui/index.ts';
import type { Place } from '../place/place.ts';
import { useServices } from '../services.tsx';

/** The way from a person, or from a known spot, to the photo that is checked for them. */
export function CheckFor({ place }: { readonly place: Place }) {
  const { t } = useLanguage();
  const { session } = useServices();
  return (
    <Link
      className={buttonClass({ kind: 'primary' })}
      href="/"
      data-testid="check-for"
      onClick={() => session.startFor(place)}
    >
      <Icon name="camera" />
      {t(startOf(place))}
    </Link>
  );
}

function startOf({ lesionId, patientId }: Place) {
  if (lesionId !== undefined) return 'examine.for.start.spot';
  return patientId === SELF ? 'lesion.empty.start' : 'examine.for.start';
}
