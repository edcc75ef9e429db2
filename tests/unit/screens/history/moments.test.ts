import { describe, expect, it } from 'vitest';
import { fieldMoment, momentFrom } from '../../../../src/screens/history/moments.ts';

describe('a moment in a field', () => {
  it('is that of this device, to the minute, and back', () => {
    const moment = new Date(2026, 1, 3, 9, 5, 41).getTime();
    expect(fieldMoment(moment)).toBe('2026-02-03T09:05');
    expect(momentFrom(fieldMoment(moment))).toBe(new Date(2026, 1, 3, 9, 5).getTime());
    expect(momentFrom('2026-02-03T09:05:41')).toBe(new Date(2026, 1, 3, 9, 5).getTime());
  });

  it.each(['', '2026-02-03', '0002-02-03T09:05', 'yesterday'])('is none: %s', (field) => {
    expect(momentFrom(field)).toBeUndefined();
  });
});
