import { useLanguage } from '../../i18n/index.ts';
import css from './camera.module.css';
import type { Lens } from './open-camera.ts';

interface LensChoiceProps {
  readonly lenses: readonly Lens[];
  /** The one that runs, where the browser tells. */
  readonly lens: string | undefined;
  readonly onLens: (id: string) => void;
}

/** Cameras by the names that the device gives them. */
export function LensChoice({ lenses, lens = '', onLens }: LensChoiceProps) {
  const { t } = useLanguage();
  return (
    <select
      className={css.control}
      aria-label={t('camera.lens')}
      value={lens}
      onChange={({ target }) => onLens(target.value)}
    >
      {!lenses.some(({ id }) => id === lens) && <option value={lens}>{t('camera.lens')}</option>}
      {lenses.map(({ id, name }, at) => (
        <option key={id} value={id}>
          {name || t('camera.lens.unnamed', { number: at + 1 })}
        </option>
      ))}
    </select>
  );
}
