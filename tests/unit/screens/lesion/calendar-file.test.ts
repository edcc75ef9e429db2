import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../../src/screens/lesion/calendar-file.ts';

const EVENT = {
  uid: 'lesion-1@naevus.invalid',
  day: '2026-12-24',
  title: 'Look at a spot again',
  description: 'Open Naevus; take a photo, compare.\nThen \\ act.',
  madeAt: new Date('2026-11-21T18:00:09.500Z'),
};

/** Reads a file as RFC 5545, 3.1 and 3.3.11 say: lines are unfolded first, then text is unescaped. */
function valuesOf(file: string): Map<string, string> {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign));
  return new Map(
    lines.filter(Boolean).map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:([\s\S]*)$/.exec(line) ?? [];
      return [name, unescaped(value)];
    }),
  );
}

describe('a day for a calendar', () => {
  it('has what RFC 5545 asks of an event, and takes no time away', () => {
    const file = calendarFile(EVENT);
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261224\r\n');
    expect(file).toContain('\r\nDTSTAMP:20261121T180009Z\r\n');
    expect(file).toContain('\r\nTRANSP:TRANSPARENT\r\n');
    expect(file).toContain('\r\nUID:lesion-1@naevus.invalid\r\n');
    expect(file.match(/^BEGIN:/gm)?.length).toBe(file.match(/^END:/gm)?.length);
  });

  it('escapes what has a meaning', () => {
    expect(calendarFile(EVENT)).toContain('Open Naevus\\; take a photo\\, compare.\\nThen \\\\ act.');
  });

  it('gives every text back, whatever it holds, in lines of 75 octets that part no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        const file = calendarFile({ ...EVENT, title });
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          // Half of a pair would come out as the replacement character.
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
        }
        expect(valuesOf(file).get('SUMMARY')).toBe(title);
      }),
      { numRuns: 60 },
    );
  });

  it('writes line breaks as one sign, and leaves control characters out', () => {
    const title = `one\r\ntwo\rthree\nfour${String.fromCharCode(0, 7, 27, 127)}five\tsix`;
    expect(valuesOf(calendarFile({ ...EVENT, title })).get('SUMMARY')).toBe('one\ntwo\nthree\nfourfive\tsix');
  });
});
