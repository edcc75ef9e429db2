import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { ListedExamination, OpenCheck } from '../../records/index.ts';
import { CheckResult } from '../place/check-result.tsx';
import { lesionTitle } from '../place/place-words.ts';
import { Thumbnail } from '../place/thumbnail.tsx';
import css from './people.module.css';

export function CheckRow({ examination, standing }: CheckRowProps) {
  const { id, takenAt, lesion, outcome } = examination;
  const { t, moment } = useLanguage();
  return (
    <li className={css.spot} data-testid="check-row">
      <Link className={css.row} href={`/history/${id}`}>
        <Thumbnail id={id} />
        <span className={css.who}>
          <span className={css.name}>{moment(new Date(takenAt).toISOString())}</span>
          {lesion && <span className={css.facts}>{lesionTitle(lesion, t)}</span>}
          <CheckResult check={examination} standing={standing} />
          {outcome !== 'none' && <span className={css.facts}>{t(`outcome.${outcome}`)}</span>}
        </span>
      </Link>
    </li>
  );
}

interface CheckRowProps {
  readonly examination: ListedExamination;
  /** How soon a doctor should see its spot, after another check. */
  readonly standing: OpenCheck['urgency'] | undefined;
}
