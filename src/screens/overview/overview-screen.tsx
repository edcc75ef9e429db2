import { useLocation, useParams } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Skeleton, Stack } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useCounted } from './counted.ts';
import css from './overview.module.css';
import { OverviewOf } from './overview-of.tsx';
import { overviewAddress, type PeriodChoice, periodFrom } from './period.ts';

/** Figures over what is kept on this device, of a period that stands in the address. */
export function OverviewScreen() {
  const { t } = useLanguage();
  const [, navigate] = useLocation();
  const { period } = useParams();
  const counted = useCounted(periodFrom(period));
  const choose = (choice: PeriodChoice) => navigate(overviewAddress(choice), { replace: true });
  return (
    <Stack gap="large">
      <ScreenHeading>{t('nav.overview')}</ScreenHeading>
      <p className={css.soft}>{t('overview.lead')}</p>
      {counted.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {counted.stage === 'failed' && <RecordsNotice code={counted.code} />}
      {counted.stage === 'here' && <OverviewOf counted={counted.value} onChoose={choose} />}
    </Stack>
  );
}
