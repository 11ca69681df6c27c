import type { DayInterval } from '../types';

// Days are counted from 1 January 1970 in UTC, so that no time zone and no clock change plays in.

const DAY_MS = 86_400_000;

/** The number of a day `YYYY-MM-DD`; null where there is no such day. */
export function dayNumber(day: string): number | null {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) || isoDay(ms / DAY_MS) !== day ? null : ms / DAY_MS;
}

export const isoDay = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Months count from 0 and may lie outside the year: month -1 is December of the year before. */
export const dayOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month, day) / DAY_MS;

export const yearOf = (number: number) => new Date(number * DAY_MS).getUTCFullYear();
export const monthOf = (number: number) => new Date(number * DAY_MS).getUTCMonth();

/** 0 is Monday. */
export const weekdayOf = (number: number) => (((number + 3) % 7) + 7) % 7;

export const days = (from: number, to = from): DayInterval => ({
  from: isoDay(from),
  to: isoDay(to),
});

export const wholeMonth = (year: number, month: number): DayInterval =>
  days(dayOf(year, month, 1), dayOf(year, month + 1, 0));

export const wholeYears = (first: number, last = first): DayInterval =>
  days(dayOf(first, 0, 1), dayOf(last, 11, 31));

/** Monday to Sunday. */
export const weekOf = (number: number): DayInterval => {
  const monday = number - weekdayOf(number);
  return days(monday, monday + 6);
};

/** The day of a month; null where the month has no such day. */
export function dayInMonth(year: number, month: number, day: number): number | null {
  const number = dayOf(year, month, day);
  return monthOf(number) === month && yearOf(number) === year ? number : null;
}

export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const WEEKDAYS: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
