import { useLanguage } from '../../i18n/index.ts';
import { ScreenHeading } from '../screen-heading.tsx';

export function LesionScreen({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  return <ScreenHeading>{`${t('nav.people')} ${id}`}</ScreenHeading>;
}
