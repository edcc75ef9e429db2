import { useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { BandBadge, Icon } from '../../ui/index.ts';
import type { Kept } from '../kept.ts';
import { wordsFor } from '../problem.ts';
import { useServices } from '../services.tsx';
import { usePictureUrl } from '../use-stored.ts';
import { NotMeasured } from '../verdict/not-measured.tsx';
import css from './batch.module.css';
import type { BatchRow } from './state.ts';
import type { BatchCheck } from './use-batch-checks.ts';

interface BatchRowsProps {
  readonly rows: readonly BatchRow[];
  /** What each came to, where it is judged. */
  readonly checks: readonly (BatchCheck | undefined)[];
}

export function BatchRows({ rows, checks }: BatchRowsProps) {
  const { t } = useLanguage();
  return (
    <ol className={css.rows} aria-label={t('examine.batch.rows')}>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are added at the end and never moved, and names repeat
        <li key={place} data-testid="batch-row" data-value={row.outcome.status}>
          <Row row={row} check={checks[place]} name={row.name || t('examine.batch.unnamed', { photo: place + 1 })} />
        </li>
      ))}
    </ol>
  );
}

interface RowProps {
  readonly row: BatchRow;
  readonly check: BatchCheck | undefined;
  readonly name: string;
}

function Row({ row: { outcome }, check, name }: RowProps) {
  const { t } = useLanguage();
  switch (outcome.status) {
    case 'judged':
      return check && <JudgedRow name={name} check={check} kept={outcome.kept} />;
    case 'problem': {
      const { title, advice } = wordsFor(outcome.problem, t);
      return (
        <div className={css.row}>
          <span className={css.mark}>
            <Icon name="alert" />
          </span>
          <div className={css.words}>
            <p className={css.name}>{name}</p>
            <p className={css.problem}>{title}</p>
            <p className={css.small}>{advice}</p>
          </div>
        </div>
      );
    }
    default:
      return (
        <div className={css.row}>
          <span className={css.mark} />
          <div className={css.words}>
            <p className={css.name}>{name}</p>
            <p className={css.small}>{t(`examine.batch.${outcome.status}`)}</p>
          </div>
        </div>
      );
  }
}

interface JudgedRowProps {
  readonly name: string;
  readonly check: BatchCheck;
  readonly kept: Kept;
}

function JudgedRow({ name, check, kept }: JudgedRowProps) {
  const { t, probability } = useLanguage();
  const { band, scope, advice } = check;
  const words = (
    <div className={css.words}>
      <p className={css.name}>{name}</p>
      {scope === 'outside' ? (
        <NotMeasured />
      ) : (
        <p className={css.outcome}>
          <BandBadge plain band={band} word={t(`band.${band}`)} />
          {band !== 'refused' && <span>{probability(check.probability, [check.thresholdNear])}</span>}
        </p>
      )}
      <p className={css.small}>{t(`advice.${advice.code}.title`)}</p>
      {kept.status !== 'kept' && <p className={css.problem}>{t('examine.batch.not-kept')}</p>}
    </div>
  );
  if (kept.status !== 'kept') {
    return (
      <div className={css.row}>
        <span className={css.mark} />
        {words}
      </div>
    );
  }
  return (
    <Link className={css.row} href={`/history/${kept.id}`}>
      <Thumbnail id={kept.id} />
      {words}
    </Link>
  );
}

/** Read from what is kept: a batch holds no pictures. */
function Thumbnail({ id }: { readonly id: string }) {
  const { records } = useServices();
  const url = usePictureUrl(useCallback(() => records.thumbnail(id), [records, id]));
  return <span className={css.mark}>{url && <img src={url} alt="" />}</span>;
}
