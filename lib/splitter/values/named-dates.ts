import type { DateGrain, DayInterval } from '../types';
import {
  dayInMonth,
  dayNumber,
  dayOf,
  days,
  MONTHS,
  monthOf,
  wholeMonth,
  wholeYears,
  yearOf,
} from './calendar';
import type { DateContext } from './dates';

export type Reading = { interval: DayInterval | null; grain: DateGrain; relative: boolean };

/** "2024-03-22". */
export function isoDate({ groups }: DateContext): Reading | null {
  const number = dayNumber(groups.iso ?? '');
  return number === null ? null : { interval: days(number), grain: 'day', relative: false };
}

/** "22 March 2024", "March 22". Null where the month has no such day. */
export function calendarDay(context: DateContext): Reading | null {
  const { groups } = context;
  const month = monthNumber(groups.month ?? groups.before);
  const first = Number.parseInt(groups.first ?? groups.second ?? '', 10);
  const last = groups.last === undefined ? first : Number.parseInt(groups.last, 10);
  // In a leap year February has all the days that it can have.
  if (dayInMonth(2000, month, first) === null || last < first) return null;
  const { year, relative } = yearFor(context, (each) => dayInMonth(each, month, first));
  const from = year === null ? null : dayInMonth(year, month, first);
  const to = year === null ? null : dayInMonth(year, month, last);
  const interval = from === null || to === null ? null : days(from, to);
  return { interval, grain: 'day', relative };
}

/** "March 2024", "late March", "in March". */
export function calendarMonth(context: DateContext): Reading {
  const month = monthNumber(context.groups.month);
  const { year, relative } = yearFor(context, (each) => dayOf(each, month, 1));
  if (year === null) return { interval: null, grain: 'month', relative };
  const whole = wholeMonth(year, month);
  const part = partOf(context.groups.part);
  if (part === null) return { interval: whole, grain: 'month', relative };
  const from = dayOf(year, month, 1 + part * 10);
  const to = part === 2 ? dayOf(year, month + 1, 0) : from + 9;
  return { interval: days(from, to), grain: 'month', relative };
}

/** "2015", "late 2014", "the early 1990s". */
export function calendarYears({ groups }: DateContext): Reading {
  const part = partOf(groups.part);
  if (groups.decade !== undefined) {
    const first = Number(groups.decade);
    const [from, to] =
      part === null
        ? [0, 9]
        : ([
            [0, 3],
            [3, 6],
            [6, 9],
          ][part] as [number, number]);
    return { interval: wholeYears(first + from, first + to), grain: 'decade', relative: false };
  }
  const year = Number(groups.year);
  const interval =
    part === null ? wholeYears(year) : days(dayOf(year, part * 4, 1), dayOf(year, part * 4 + 4, 0));
  return { interval, grain: 'year', relative: false };
}

/** Early, middle or late third; null for the whole. */
function partOf(part: string | undefined): number | null {
  if (part === undefined) return null;
  if (/early|start|beginning/i.test(part)) return 0;
  return /mid/i.test(part) ? 1 : 2;
}

/** The year that is written, or the one that the tense and the article's day leave over. */
function yearFor(
  { groups, today, frame }: DateContext,
  start: (year: number) => number | null,
): { year: number | null; relative: boolean } {
  if (groups.year !== undefined) return { year: Number(groups.year), relative: false };
  if (today === null) return { year: null, relative: true };
  const which = groups.which?.toLowerCase();
  const lies = which === 'last' ? 'past' : which === 'next' ? 'future' : frame();
  const now = yearOf(today);
  if (which === 'this') return { year: now, relative: true };
  const years = [now - 1, now, now + 1];
  const isPast = (year: number) => (start(year) ?? today + 1) <= today;
  const latest = years.filter(isPast).at(-1) ?? null;
  const current = start(now) !== null && monthOf(start(now) ?? 0) === monthOf(today);
  // "in March", said in March of what is still to come, is this March where it is not over.
  const next = current && groups.first === undefined ? null : years.find((year) => !isPast(year));
  const year = lies === 'past' ? latest : lies === 'future' ? (next ?? null) : null;
  return { year, relative: true };
}

const monthNumber = (name: string | undefined) =>
  MONTHS.findIndex((month) => month.startsWith((name ?? '-').slice(0, 3)));
