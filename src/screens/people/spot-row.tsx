import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { BandBadge, Button, Icon, VisuallyHidden } from '../../ui/index.ts';
import { lesionTitle } from '../place/place-words.ts';
import type { Spot } from '../place/spots.ts';
import { Thumbnail } from '../place/thumbnail.tsx';
import { useSpotDetail } from '../place/use-spot-detail.ts';
import css from './people.module.css';

interface SpotRowProps {
  readonly spot: Spot;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function SpotRow({ spot, onEdit, onRemove }: SpotRowProps) {
  const { t } = useLanguage();
  const detail = useSpotDetail();
  const { lesion, checks, latest } = spot;
  const title = lesionTitle(lesion, t);
  return (
    <li className={css.spot} data-testid="spot-row">
      <Link className={css.row} href={`/lesions/${lesion.id}`}>
        {latest && <Thumbnail id={latest.id} />}
        <span className={css.who}>
          <span className={css.name}>{title}</span>
          <span className={css.facts}>{detail(spot)}</span>
          <span className={css.facts}>
            {latest && (
              <BandBadge band={latest.band} word={t('checks.latest', { result: t(`band.${latest.band}`) })} plain />
            )}
            {checks > 0 && <span>{t('person.checks', { count: checks })}</span>}
          </span>
        </span>
      </Link>
      <span className={css.tools}>
        <Button kind="quiet" onClick={onEdit}>
          {t('spots.edit')}
          <VisuallyHidden>{title}</VisuallyHidden>
        </Button>
        <Button kind="quiet" onClick={onRemove}>
          <Icon name="bin" />
          <VisuallyHidden>{t('spots.remove', { spot: title })}</VisuallyHidden>
        </Button>
      </span>
    </li>
  );
}
