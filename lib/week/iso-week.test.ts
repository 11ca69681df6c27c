import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfWeek, isIsoWeek, isoWeekOf, shiftWeek, startOfWeek } from './iso-week';

const on = (day: string) => isoWeekOf(new Date(`${day}T12:00:00Z`));

// The examples of Wikipedia's article on the ISO week date, and the ends of long years.
describe('the ISO week of a day', () => {
  it.each([
    ['1977-01-01', '1976-W53'],
    ['1977-01-02', '1976-W53'],
    ['1977-12-31', '1977-W52'],
    ['1978-01-01', '1977-W52'],
    ['1978-01-02', '1978-W01'],
    ['1978-12-31', '1978-W52'],
    ['1979-12-31', '1980-W01'],
    ['1980-12-28', '1980-W52'],
    ['1980-12-29', '1981-W01'],
    ['1981-12-31', '1981-W53'],
    ['1982-01-03', '1981-W53'],
    ['2026-11-27', '2026-W48'],
  ])('%s is in %s', (day, week) => {
    expect(on(day)).toBe(week);
    expect(daysOfWeek(week)).toContain(day);
  });

  it('begins and ends at midnight in UTC', () => {
    expect(isoWeekOf(new Date('2026-11-22T23:59:59.999Z'))).toBe('2026-W47');
    expect(isoWeekOf(new Date('2026-11-23T00:00:00Z'))).toBe('2026-W48');
    expect(startOfWeek('2026-W48').toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });
});

describe('a week', () => {
  it.each(['2026-W53', '2020-W53', '2026-W01'])('%s is one', (week) => {
    expect(isIsoWeek(week)).toBe(true);
  });

  it.each(['2025-W53', '2026-W54', '2026-W00', '2026-48', '26-W48', '2026-W4', '', '0000-W01'])(
    '%s is none',
    (week) => {
      expect(isIsoWeek(week)).toBe(false);
    },
  );

  it('follows the one before it, over every turn of a year', () => {
    const weeks = fc
      .date({ min: new Date('1001-01-01'), max: new Date('2998-12-31'), noInvalidDate: true })
      .map(isoWeekOf);
    fc.assert(
      fc.property(weeks, fc.integer({ min: -60, max: 60 }), (week, by) => {
        expect(isIsoWeek(week)).toBe(true);
        const other = shiftWeek(week, by);
        expect(shiftWeek(other, -by)).toBe(week);
        const days = (startOfWeek(other).getTime() - startOfWeek(week).getTime()) / 86_400_000;
        expect(days).toBe(7 * by);
        const [monday = '', , , , , , sunday = ''] = daysOfWeek(week);
        expect([on(monday), on(sunday)]).toEqual([week, week]);
      }),
    );
  });
});
