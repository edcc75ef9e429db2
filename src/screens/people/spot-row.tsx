import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { LesionOverview } from '../../records/index.ts';
import { Button, Icon, VisuallyHidden } from '../../ui/index.ts';
import { lesionTitle, lesionWhere } from '../place/place-words.ts';
import { Thumbnail } from '../place/thumbnail.tsx';
import css from './people.module.css';
import { Standing } from './standing.tsx';

interface SpotRowProps {
  readonly spot: LesionOverview;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function SpotRow({ spot, onEdit, onRemove }: SpotRowProps) {
  const { t } = useLanguage();
  const { lesion, examinations, latest } = spot;
  const title = lesionTitle(lesion, t);
  const where = lesionWhere(lesion, t);
  return (
    <li className={css.spot} data-testid="spot-row">
      <Link className={css.row} href={`/lesions/${lesion.id}`}>
        {latest && <Thumbnail id={latest.id} />}
        <span className={css.who}>
          <span className={css.name}>{title}</span>
          <span className={css.facts}>
            {where && <span>{where}</span>}
            <span>{examinations > 0 ? t('person.checks', { count: examinations }) : t('place.spot.unchecked')}</span>
          </span>
          <Standing looks={spot} />
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
