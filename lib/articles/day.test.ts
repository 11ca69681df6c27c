import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, isDay } from './day';

describe('a day', () => {
  it('is midnight in UTC, whatever zone the server is in', () => {
    expect(dateOf('2026-11-12').toISOString()).toBe('2026-11-12T00:00:00.000Z');
    // The tests run 5:45 hours ahead of UTC (vitest.config.ts).
    expect(new Date('2026-11-12T00:00:00Z').getHours()).not.toBe(0);
  });

  it('comes back from the database as it went in', () => {
    const min = new Date('0001-01-01T00:00:00Z');
    const max = new Date('9999-12-31T00:00:00Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const day = dayOf(date);
        expect(dayOf(dateOf(day))).toBe(day);
        expect(isDay(day)).toBe(true);
      }),
    );
  });

  it.each([
    '',
    '2026-13-40',
    '2026-02-',
    '2026-02-30',
    '2026-02-29',
    '12.11.2026',
    '2026-11-12T00:00',
  ])('is not %j', (day) => {
    expect(isDay(day)).toBe(false);
  });
});
