import { memo, type ReactNode, useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { ListedExamination, OpenCheck } from '../../records/index.ts';
import { Button, Icon, joined, VisuallyHidden } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { usePictureUrl } from '../use-stored.ts';
import type { KnownMalignancy } from '../verdict/known-malignancy.ts';
import { CheckWords } from './check-words.tsx';
import css from './list.module.css';

interface HistoryItemProps {
  readonly check: ListedExamination;
  readonly namesPerson: boolean;
  readonly isDamaged: boolean;
  /** What is known of its spot, and was entered with another check. */
  readonly malignancy: KnownMalignancy | undefined;
  /** How soon a doctor should see its spot, after another check. */
  readonly standing: OpenCheck['urgency'] | undefined;
  /** Whether it is chosen; undefined where nothing can be chosen now. */
  readonly chosen: boolean | undefined;
  /** Whether the keyboard goes on here, where it was before; true once. */
  readonly takesFocus: (id: string) => boolean;
  readonly onOpen: (check: ListedExamination) => void;
  readonly onChoose: (check: ListedExamination) => void;
  readonly onRemove: (check: ListedExamination) => void;
}

/** A row of the list, drawn anew only when something of it changes. */
export const HistoryItem = memo(function HistoryItem(props: HistoryItemProps) {
  const { check, namesPerson, isDamaged, malignancy, standing, chosen, takesFocus, onOpen, onChoose, onRemove } = props;
  const { t, exactMoment } = useLanguage();
  const { id } = check;
  const date = exactMoment(new Date(check.takenAt).toISOString());
  const focus = useCallback(
    (link: HTMLAnchorElement | null) => {
      if (link && takesFocus(id)) link.focus({ preventScroll: true });
    },
    [id, takesFocus],
  );
  const said = { check, namesPerson, isDamaged, malignancy, standing };
  const words = <CheckWords {...said} />;
  if (chosen !== undefined) {
    return (
      <label className={joined(css.item, css.link, chosen && css.chosen)}>
        <input
          type="checkbox"
          className={css.box}
          checked={chosen}
          aria-label={t('history.select.one', { date })}
          onChange={() => onChoose(check)}
        />
        <Thumbnail id={id}>{words}</Thumbnail>
      </label>
    );
  }
  return (
    <div className={css.item}>
      <Link ref={focus} className={css.link} href={`/history/${id}`} onClick={() => onOpen(check)}>
        <Thumbnail id={id}>{words}</Thumbnail>
      </Link>
      <Button kind="quiet" onClick={() => onRemove(check)}>
        <Icon name="bin" />
        <VisuallyHidden>{t('history.remove', { date })}</VisuallyHidden>
      </Button>
    </div>
  );
});

function Thumbnail({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { records } = useServices();
  const url = usePictureUrl(useCallback(() => records.thumbnail(id), [records, id]));
  return (
    <>
      {url ? <img className={css.thumbnail} src={url} alt="" /> : <span className={css.thumbnail} />}
      {children}
    </>
  );
}
