import { useLanguage } from '../../i18n/index.ts';
import { FileButton, Icon } from '../../ui/index.ts';
import css from './photo-chooser.module.css';

/** Camera and gallery are two inputs: `capture` on the only one would take the gallery away from phones. */
export function PhotoChooser({ onPhoto }: { readonly onPhoto: (photo: File) => void }) {
  const { t } = useLanguage();
  return (
    <div className={css.chooser}>
      <div className={css.take}>
        <FileButton kind="primary" large accept="image/*" capture="environment" onFile={onPhoto}>
          <Icon name="camera" />
          {t('examine.take')}
        </FileButton>
      </div>
      <div className={css.choose}>
        <FileButton large accept="image/*" testId="photo-input" onFile={onPhoto}>
          <Icon name="picture" />
          {t('examine.choose')}
        </FileButton>
      </div>
      <p className={css.drop}>{t('examine.drop')}</p>
    </div>
  );
}
