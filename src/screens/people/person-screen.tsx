import { useLanguage } from '../../i18n/index.ts';
import { ScreenHeading } from '../screen-heading.tsx';

export function PersonScreen({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  return <ScreenHeading>{`${t('nav.people')} ${id}`}</ScreenHeading>;
}
