import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayEnd, dayStart, isTimeZone } from './day-start';

describe('the start of a day', () => {
  it.each([
    ['2026-11-27', 'UTC', '2026-11-27T00:00:00.000Z'],
    ['2026-11-27', 'Europe/Vienna', '2026-11-26T23:00:00.000Z'],
    ['2026-07-01', 'Europe/Vienna', '2026-06-30T22:00:00.000Z'],
    ['2026-03-29', 'Europe/Vienna', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Vienna', '2026-03-29T22:00:00.000Z'],
    ['2026-11-27', 'Asia/Kathmandu', '2026-11-26T18:15:00.000Z'],
    ['2026-11-27', 'America/St_Johns', '2026-11-27T03:30:00.000Z'],
    // There the clocks were put on over midnight: the day began at one o'clock.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  ])('of %s in %s is %s', (day, zone, start) => {
    expect(dayStart(day, zone).toISOString()).toBe(start);
  });

  it('is the first moment that bears the date, in every zone', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const day = fc.date({ min: new Date('1980-01-02'), max: new Date('2040-01-01') });
    const dateIn = (at: number, timeZone: string) =>
      new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(at);
    fc.assert(
      fc.property(day, zone, (date, timeZone) => {
        const written = date.toISOString().slice(0, 10);
        const start = dayStart(written, timeZone).getTime();
        // A zone that goes over to the other side of the date line leaves a day out.
        fc.pre(dateIn(start, timeZone) === written);
        expect(dateIn(start - 1, timeZone) < written).toBe(true);
      }),
    );
  });

  it('of the next day ends it', () => {
    expect(dayEnd('2026-12-31', 'UTC').toISOString()).toBe('2027-01-01T00:00:00.000Z');
    expect(dayEnd('2026-10-25', 'Europe/Vienna').toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });
});

describe('a time zone', () => {
  it('is known by its name', () => {
    expect(['UTC', 'Europe/Vienna', 'Asia/Kathmandu'].every(isTimeZone)).toBe(true);
    expect(['', 'Mars/Olympus', "'; DROP TABLE"].some(isTimeZone)).toBe(false);
  });
});
