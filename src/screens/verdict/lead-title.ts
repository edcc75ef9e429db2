import type { Translate } from '../../i18n/index.ts';
import { startOf } from '../lesion/days.ts';
import type { Lead } from './reading.ts';

/** The sentence that leads. @param day writes a moment as a day. */
export function leadTitle(lead: Lead, t: Translate, day: (at: number) => string): string {
  return lead.kind === 'malignancy'
    ? t('malignant.since', { date: day(startOf(lead.malignancy.since)) })
    : t(`advice.${lead.open.advice.code}.title`);
}
