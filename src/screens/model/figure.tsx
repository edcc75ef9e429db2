import { useLanguage } from '../../i18n/index.ts';
import css from './model.module.css';

interface FigureProps {
  readonly title: string;
  readonly interval: { readonly value: number; readonly low: number; readonly high: number };
  readonly format: (value: number) => string;
  /** What the figure means, in plain words. */
  readonly words?: string;
}

export function Figure({ title, interval: { value, low, high }, format, words }: FigureProps) {
  const { t } = useLanguage();
  return (
    <div className={css.figure}>
      <h3>{title}</h3>
      <p className={css.value}>
        {format(value)}
        <span className={css.interval}>
          {t('figures.interval.label')}: {t('figures.interval', { low: format(low), high: format(high) })}
        </span>
      </p>
      {words && <p>{words}</p>}
    </div>
  );
}
