import { useLanguage } from '../../i18n/index.ts';
import { MOST_PHOTOS } from '../../judgement/index.ts';
import { FileButton, Icon } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import css from './photos.module.css';
import { canChange, type Judged } from './state.ts';

/** The way to more photos of the spot that is shown. */
export function AddPhotos({ judged }: { readonly judged: Judged }) {
  const { t } = useLanguage();
  const { session } = useServices();
  if (!canChange(judged) || judged.busy) return null;
  if (judged.photos.length >= MOST_PHOTOS)
    return <p className={css.full}>{t('examine.photos.full', { most: MOST_PHOTOS })}</p>;
  return (
    <FileButton kind="quiet" multiple accept="image/*" testId="add-photo-input" onFiles={session.add}>
      <Icon name="plus" />
      {t('examine.photos.add')}
    </FileButton>
  );
}
