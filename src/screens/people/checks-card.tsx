import { useCallback } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { buttonClass, Card, Skeleton, Stack } from '../../ui/index.ts';
import { standingBeside } from '../history/standing-beside.ts';
import { useOpenSpots } from '../history/use-open-spots.ts';
import { historyAddress } from '../history-address.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { CheckRow } from './check-row.tsx';
import css from './people.module.css';

const LATEST = 5;

/** The latest examinations of a person, and the way to all of them. */
export function ChecksCard({ patientId }: { readonly patientId: string }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const load = useCallback(async () => {
    const filter = { patientId };
    const [count, { examinations }] = await Promise.all([records.count(filter), records.find(filter, { limit: LATEST })]);
    return { count, examinations };
  }, [records, patientId]);
  const stored = useStored(load);
  const openSpots = useOpenSpots();
  return (
    <Card>
      <section aria-labelledby="person-checks">
        <Stack>
          <h2 id="person-checks">{t('checks.title')}</h2>
          {stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
          {stored.stage === 'failed' && <RecordsNotice code={stored.code} />}
          {stored.stage === 'here' && stored.value.count === 0 && <p className={css.soft}>{t('checks.empty')}</p>}
          {stored.stage === 'here' && stored.value.count > 0 && (
            <>
              <ul className={css.plain}>
                {stored.value.examinations.map((examination) => (
                  <CheckRow
                    key={examination.id}
                    examination={examination}
                    standing={standingBeside(openSpots, examination)}
                  />
                ))}
              </ul>
              <p>
                <Link className={buttonClass()} href={historyAddress({ patientId })}>
                  {t('checks.all', { count: stored.value.count })}
                </Link>{' '}
                <Link className={buttonClass({ kind: 'quiet' })} href={`/people/${patientId}/report`}>
                  {t('report.open.person')}
                </Link>
              </p>
            </>
          )}
        </Stack>
      </section>
    </Card>
  );
}
