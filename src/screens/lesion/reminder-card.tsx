import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { type Lesion, localDay, type RecordsErrorCode } from '../../records/index.ts';
import { Button, Card, Choices, Icon } from '../../ui/index.ts';
import { saveFile } from '../download/save-file.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { calendarFile } from './calendar-file.ts';
import { monthsAfter, startOf } from './days.ts';
import css from './lesion.module.css';
import { countsFrom } from './looked-again.ts';

const MONTHS = [1, 3, 6, 12] as const;

interface ReminderCardProps {
  readonly lesion: Lesion;
  /** When it was looked at last, ISO 8601. */
  readonly latest: string | undefined;
  /** Whether a doctor was to look at it and nothing has answered that: it comes first. */
  readonly isDoctorAdvised: boolean;
}

/** When to look again: kept with the lesion, and as a file for a calendar. */
export function ReminderCard({ lesion: { id, lookAgainOn }, latest, isDoctorAdvised }: ReminderCardProps) {
  const { t, locale } = useLanguage();
  const { records } = useServices();
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const today = localDay(Date.now());
  const state = lookAgainOn && stateOf(lookAgainOn, latest, today);
  const chosen = MONTHS.find((months) => state !== 'done' && monthsAfter(today, months) === lookAgainOn);

  const keep = async (day: string | undefined) => {
    setFailed(undefined);
    await records.changeLesion(id, { lookAgainOn: day }).catch((error: unknown) => setFailed(recordsCode(error)));
  };
  const download = (day: string) =>
    saveFile(
      `naevus-${day}.ics`,
      'text/calendar',
      calendarFile({
        uid: `${id}@naevus.invalid`,
        day,
        title: t('lesion.reminder.event.title'),
        description: [isDoctorAdvised && t('lesion.reminder.event.doctor'), t('lesion.reminder.event.description')]
          .filter(Boolean)
          .join(' '),
        madeAt: new Date(),
      }),
    );

  return (
    <Card>
      <section className={css.section} aria-labelledby="reminder-heading">
        <h2 id="reminder-heading">{t('lesion.reminder.title')}</h2>
        {isDoctorAdvised && (
          <p className={css.strong} data-testid="doctor-first">
            {t('lesion.reminder.doctor')}
          </p>
        )}
        <Choices
          label={t('lesion.reminder.ask')}
          options={MONTHS.map((count) => ({ value: String(count), label: t('lesion.reminder.months', { count }) }))}
          value={chosen === undefined ? undefined : String(chosen)}
          onChoose={(months) => keep(months === undefined ? undefined : monthsAfter(today, Number(months)))}
          testId="reminder"
        />
        {failed && <RecordsNotice code={failed} />}
        <p role="status" data-testid="look-again" data-value={lookAgainOn ?? 'none'} data-state={state}>
          {lookAgainOn &&
            state &&
            t(`lesion.reminder.${state}`, {
              date: new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(startOf(lookAgainOn)),
            })}
        </p>
        {lookAgainOn && (
          <div className={css.actions}>
            {state === 'day' && (
              <Button onClick={() => download(lookAgainOn)}>
                <Icon name="calendar" />
                {t('lesion.reminder.file')}
              </Button>
            )}
            <Button onClick={() => keep(undefined)}>{t('lesion.reminder.none')}</Button>
          </div>
        )}
        <p className={css.small}>{t('lesion.reminder.promise')}</p>
      </section>
    </Card>
  );
}

/** Whether the day is still to come, has come, or the look that was due was taken. */
function stateOf(day: string, latest: string | undefined, today: string): 'day' | 'due' | 'done' {
  if (latest !== undefined && Date.parse(latest) >= countsFrom(day)) return 'done';
  return day < today ? 'due' : 'day';
}
