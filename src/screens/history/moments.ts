import { localDay } from '../../records/index.ts';
import { startOfDay } from './days.ts';

// Moments as date fields with a time write them (YYYY-MM-DDTHH:mm), in the time zone of this device.

const MOMENT = /^(\d{4,}-\d{2}-\d{2})T(\d{2}):(\d{2})/;

/** @param moment milliseconds since 1970. */
export function fieldMoment(moment: number): string {
  const date = new Date(moment);
  const time = [date.getHours(), date.getMinutes()].map((part) => `${part}`.padStart(2, '0'));
  return `${localDay(moment)}T${time.join(':')}`;
}

/** In milliseconds since 1970; undefined for what is no moment at which a photo can have been taken. */
export function momentFrom(field: string): number | undefined {
  const [, day = '', hours, minutes] = MOMENT.exec(field) ?? [];
  const start = startOfDay(day);
  if (start === undefined) return undefined;
  return new Date(start).setHours(Number(hours), Number(minutes));
}
