import { Link } from 'wouter';
import { useLanguage } from '../i18n/index.ts';
import { ScreenHeading } from '../screens/index.ts';
import { buttonClass, Stack } from '../ui/index.ts';

export function NotFound() {
  const { t } = useLanguage();
  return (
    <Stack>
      <ScreenHeading>{t('app.not-found.title')}</ScreenHeading>
      <p>
        <Link className={buttonClass({ kind: 'primary' })} href="/">
          {t('app.not-found.back')}
        </Link>
      </p>
    </Stack>
  );
}
