import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Lesion, RecordsErrorCode } from '../../records/index.ts';
import { Button, Card, Choices, Icon } from '../../ui/index.ts';
import { saveFile } from '../download/save-file.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { calendarFile } from './calendar-file.ts';
import { dayOf, monthsAfter, startOf } from './days.ts';
import css from './lesion.module.css';

const MONTHS = [1, 3, 6, 12] as const;

/** When to look again: kept with the lesion, and as a file for a calendar. */
export function ReminderCard({ lesion: { id, lookAgainOn } }: { readonly lesion: Lesion }) {
  const { t, locale } = useLanguage();
  const { records } = useServices();
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const today = dayOf(new Date());
  const chosen = MONTHS.find((months) => monthsAfter(today, months) === lookAgainOn);

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
        description: t('lesion.reminder.event.description'),
        madeAt: new Date(),
      }),
    );

  return (
    <Card>
      <section className={css.section} aria-labelledby="reminder-heading">
        <h2 id="reminder-heading">{t('lesion.reminder.title')}</h2>
        <Choices
          label={t('lesion.reminder.ask')}
          options={MONTHS.map((count) => ({ value: String(count), label: t('lesion.reminder.months', { count }) }))}
          value={chosen === undefined ? undefined : String(chosen)}
          onChoose={(months) => keep(months === undefined ? undefined : monthsAfter(today, Number(months)))}
          testId="reminder"
        />
        {failed && <RecordsNotice code={failed} />}
        <p role="status" data-testid="look-again" data-value={lookAgainOn ?? 'none'}>
          {lookAgainOn &&
            t('lesion.reminder.day', {
              date: new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(startOf(lookAgainOn)),
            })}
        </p>
        {lookAgainOn && (
          <div className={css.actions}>
            <Button onClick={() => download(lookAgainOn)}>
              <Icon name="calendar" />
              {t('lesion.reminder.file')}
            </Button>
            <Button kind="quiet" onClick={() => keep(undefined)}>
              {t('lesion.reminder.none')}
            </Button>
          </div>
        )}
        <p className={css.small}>{t('lesion.reminder.promise')}</p>
      </section>
    </Card>
  );
}
