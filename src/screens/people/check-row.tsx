import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { ListedExamination } from '../../records/index.ts';
import { BandBadge } from '../../ui/index.ts';
import { lesionTitle } from '../place/place-words.ts';
import { Thumbnail } from '../place/thumbnail.tsx';
import css from './people.module.css';

export function CheckRow({ examination: { id, takenAt, band, probability: p, lesion } }: CheckRowProps) {
  const { t, moment, probability } = useLanguage();
  return (
    <li className={css.spot} data-testid="check-row">
      <Link className={css.row} href={`/history/${id}`}>
        <Thumbnail id={id} />
        <span className={css.who}>
          <span className={css.name}>{moment(new Date(takenAt).toISOString())}</span>
          {lesion && <span className={css.facts}>{lesionTitle(lesion, t)}</span>}
          <span className={css.facts}>
            <BandBadge band={band} word={t(`band.${band}`)} plain />
            {band !== 'refused' && <span>{probability(p)}</span>}
          </span>
        </span>
      </Link>
    </li>
  );
}

interface CheckRowProps {
  readonly examination: ListedExamination;
}
