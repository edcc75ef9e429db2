import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Skeleton, Stack } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { followedLesion } from './followed-lesion.ts';
import { LesionPage } from './lesion-page.tsx';
import { MissingLesion } from './missing-lesion.tsx';

/** One lesion over time. */
export function LesionScreen({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => followedLesion(records, id), [records, id]));
  if (stored.stage === 'here') return <LesionPage followed={stored.value} />;
  return (
    <Stack gap="large">
      <ScreenHeading>{t('lesion.title')}</ScreenHeading>
      {stored.stage === 'loading' ? (
        <Skeleton label={t('app.loading')} />
      ) : stored.code === 'record-missing' ? (
        <MissingLesion />
      ) : (
        <RecordsNotice code={stored.code} />
      )}
    </Stack>
  );
}
