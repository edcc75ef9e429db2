import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import css from './selection-bar.module.css';
import type { Selection } from './use-selection.ts';

interface ListToolsProps {
  /** How many match. */
  readonly total: number;
  /** Whether anything is asked for. */
  readonly isFiltered: boolean;
  readonly selection: Selection;
  readonly onSelectAll: () => void;
  readonly onExport: () => void;
}

/** How many there are, and what can be done with them. */
export function ListTools({ total, isFiltered, selection, onSelectAll, onExport }: ListToolsProps) {
  const { t } = useLanguage();
  const count = isFiltered ? t('history.count.matching', { count: total }) : t('history.count', { count: total });
  return (
    <div className={css.tools}>
      <p role="status" data-testid="history-count" data-value={total}>
        {count}. {!isFiltered && t('history.lead')}
      </p>
      {total > 0 && !selection.isOn && (
        <>
          <Button onClick={selection.start}>{t('history.select')}</Button>
          <Button onClick={onExport}>
            <Icon name="download" />
            {t('history.export')}
          </Button>
        </>
      )}
      {selection.isOn && (
        <>
          {total > 0 && selection.ids.size < total && (
            <Button onClick={onSelectAll}>{t('history.select.all', { count: total })}</Button>
          )}
          {selection.ids.size > 0 && <Button onClick={selection.start}>{t('history.select.none')}</Button>}
          <Button kind="primary" onClick={selection.end}>
            {t('history.select.end')}
          </Button>
        </>
      )}
    </div>
  );
}
