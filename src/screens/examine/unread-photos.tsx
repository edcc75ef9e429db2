import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { wordsFor } from '../problem.ts';
import type { UnreadPhoto } from './state.ts';

/** Photos that could not be judged with the others, and what helps. */
export function UnreadPhotos({ unread }: { readonly unread: readonly UnreadPhoto[] }) {
  const { t } = useLanguage();
  return unread.map(({ name, problem }, place) => {
    const { title, advice } = wordsFor(problem, t);
    const words = name
      ? t('examine.photos.unread', { name, problem: title })
      : t('examine.photos.unread.unnamed', { problem: title });
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list is only ever replaced as a whole, and names repeat
      <Notice key={place} kind="problem" title={words}>
        <p>{advice}</p>
      </Notice>
    );
  });
}
