import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import css from './history.module.css';

export function NothingMatches({ onClear }: { readonly onClear: () => void }) {
  const { t } = useLanguage();
  return (
    <div className={css.empty}>
      <Icon name="lens" />
      <h2>{t('history.none.title')}</h2>
      <p>{t('history.none.advice')}</p>
      <Button kind="primary" onClick={onClear}>
        {t('history.filters.clear')}
      </Button>
    </div>
  );
}
