import { useState } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { type Examination, SELF } from '../../records/index.ts';
import { buttonClass, Card, Icon, Stack } from '../../ui/index.ts';
import { CheckFor } from '../examine/check-for.tsx';
import { placeOf } from '../place/place.ts';
import { lesionTitle, lesionWhere, personName } from '../place/place-words.ts';
import { ScreenHeading } from '../screen-heading.tsx';
import { NOTHING_STANDS } from '../verdict/standing.ts';
import { StandingNotices } from '../verdict/standing-notices.tsx';
import { useStanding } from '../verdict/use-standing.ts';
import { asShown } from './as-shown.ts';
import { CompareCard } from './compare-card.tsx';
import { defaultReference } from './default-reference.ts';
import type { FollowedLesion } from './followed-lesion.ts';
import css from './lesion.module.css';
import { LesionTimeline } from './lesion-timeline.tsx';
import { MeasureDialog } from './measure-dialog.tsx';
import { NothingSeen } from './nothing-seen.tsx';
import { ReminderCard } from './reminder-card.tsx';
import { ScoreChart } from './score-chart.tsx';
import { scoreNoise } from './score-noise.ts';
import { shotsOf } from './shots.ts';

export function LesionPage({ followed: { lesion, patient, examinations, older } }: { readonly followed: FollowedLesion }) {
  const { t, locale } = useLanguage();
  const [measured, setMeasured] = useState<string>();
  const standing = useStanding(lesion.id) ?? NOTHING_STANDS;
  // Who uses this device need not be told whose spots these are.
  const person = patient.id === SELF && patient.name === '' ? undefined : personName(patient, t);
  const where = lesionWhere(lesion, t);
  const place = placeOf(lesion.patientId, lesion);
  const latest = examinations.find(({ verdict }) => verdict.band !== 'refused');
  const noise = latest && scoreNoise(examinations, latest.verdict);
  const examined = { patient, site: lesion.site };
  const shown = examinations.map((examination) => asShown(examination, examined));
  const hasScores = shown.some(({ verdict }) => verdict.band !== 'refused');
  const shot = shotsOf(examinations).find(({ key }) => key === measured);
  const measure = ({ id }: Examination) => setMeasured(`${id}/0`);
  return (
    <Stack gap="large">
      <p>
        <Link className={buttonClass({ kind: 'quiet' })} href={`/people/${lesion.patientId}`}>
          <Icon name="back" />
          {person ?? t('lesion.back')}
        </Link>
      </p>
      <header className={css.header}>
        <ScreenHeading>{lesionTitle(lesion, t)}</ScreenHeading>
        {where && <p className={css.small}>{where}</p>}
      </header>
      <StandingNotices standing={standing} />
      {examinations.length === 0 ? (
        <NothingSeen place={place} />
      ) : (
        <p>
          <CheckFor place={place} />
        </p>
      )}
      <div className={css.columns}>
        <div className={css.column}>
          {noise && examinations.length > 1 && <CompareCard examinations={shown} noise={noise} />}
          {examinations.length > 0 && (
            <section className={css.section} aria-labelledby="timeline-heading">
              <h2 id="timeline-heading">{t('lesion.timeline.title')}</h2>
              <LesionTimeline
                examinations={examinations}
                older={older}
                examined={examined}
                isGrave={standing.open !== undefined || standing.malignancy !== undefined}
                onMeasure={measure}
              />
            </section>
          )}
        </div>
        <div className={css.column}>
          {noise && hasScores && (
            <Card>
              <section className={css.section} aria-labelledby="chart-heading">
                <h2 id="chart-heading">{t('lesion.chart.title')}</h2>
                <ScoreChart examinations={shown} noise={noise} />
              </section>
            </Card>
          )}
          <ReminderCard lesion={lesion} latest={examinations[0]?.takenAt} isDoctorAdvised={standing.open !== undefined} />
        </div>
      </div>
      {shot && (
        <MeasureDialog
          key={shot.key}
          shot={shot}
          reference={defaultReference(examinations, locale)}
          onClose={() => setMeasured(undefined)}
        />
      )}
    </Stack>
  );
}
