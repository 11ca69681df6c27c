import type { DateGrain } from '../types';
import {
  dayOf,
  days,
  monthOf,
  WEEKDAYS,
  weekdayOf,
  weekOf,
  wholeMonth,
  wholeYears,
  yearOf,
} from './calendar';
import type { DateContext } from './dates';
import type { Reading } from './named-dates';
import { smallNumber } from './number-words';

/** Dates that are reckoned from the article's day; without that day all have no interval. */
const reckoned = (grain: DateGrain, interval: Reading['interval']): Reading => ({
  interval,
  grain,
  relative: true,
});

/**
 * A weekday: the latest one up to the article's day in the past, the next one after it in the
 * future. Null where neither tense nor "last" or "next" decides.
 */
export function weekday({ groups, today, frame }: DateContext): Reading {
  if (today === null) return reckoned('day', null);
  const back = (weekdayOf(today) - WEEKDAYS.indexOf(groups.weekday ?? '') + 7) % 7;
  const which = groups.which?.toLowerCase();
  if (which === 'last') return reckoned('day', days(today - (back || 7)));
  const lies = which === 'next' ? 'future' : frame();
  if (lies === 'past') return reckoned('day', days(today - back));
  // Of two coming Fridays "next" may mean either, and today may be meant by its own name.
  if (lies === null || which === 'next' || back === 0) return reckoned('day', null);
  return reckoned('day', days(today + 7 - back));
}

const DAY_SHIFT: Readonly<Record<string, number>> = {
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
};

/** "yesterday", "tonight". */
export function dayWord({ groups, today }: DateContext): Reading {
  if (today === null) return reckoned('day', null);
  return reckoned('day', days(today + (DAY_SHIFT[groups.word?.toLowerCase() ?? ''] ?? 0)));
}

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "last week", "earlier this month", "the past two years". */
export function period({ groups, today }: DateContext): Reading {
  if (groups.span !== undefined) return pastSpan(groups.span, groups.count, today);
  const { unit = '', shift } = groups;
  const grain = unit === 'weekend' ? 'day' : (unit as DateGrain);
  if (today === null) return reckoned(grain, null);
  const by = SHIFT[groups.which?.toLowerCase() ?? ''] ?? 0;
  const whole = shifted(unit, today, by);
  if (by !== 0 || whole === null || shift === undefined) return reckoned(grain, whole);
  const until = days(today).from;
  const earlier = /^earlier/i.test(shift);
  return reckoned(grain, earlier ? { ...whole, to: until } : { ...whole, from: until });
}

/** The whole week, month, year or decade that lies `by` of them from the day. */
function shifted(unit: string, today: number, by: number): Reading['interval'] {
  const year = yearOf(today);
  if (unit === 'week') return weekOf(today + 7 * by);
  if (unit === 'month') return wholeMonth(year, monthOf(today) + by);
  if (unit === 'year') return wholeYears(year + by);
  if (unit === 'decade') {
    const first = Math.floor(year / 10) * 10 + by * 10;
    return wholeYears(first, first + 9);
  }
  const saturday = today - weekdayOf(today) + 5;
  // On a weekend "last weekend" may be this one.
  if (by < 0 && weekdayOf(today) >= 5) return null;
  return by > 0 ? null : days(saturday + 7 * by, saturday + 7 * by + 1);
}

function pastSpan(span: string, count: string | undefined, today: number | null): Reading {
  const grain = span as DateGrain;
  if (today === null) return reckoned(grain, null);
  const number = count === undefined ? 1 : smallNumber(count);
  const from = number === null ? null : back(span, number, today);
  return reckoned(grain, from === null ? null : days(from, today));
}

/** "three days ago": the day, or the week, month or year that lies so far back. */
export function ago({ groups, today }: DateContext): Reading {
  const { span = '', count = '' } = groups;
  const grain = span as DateGrain;
  const number = smallNumber(count);
  if (today === null || number === null) return reckoned(grain, null);
  if (span === 'day') return reckoned(grain, days(today - number));
  return reckoned(grain, shifted(span, today, -number));
}

/** The same day so many days, weeks, months, years or decades earlier. */
function back(span: string, number: number, today: number): number {
  if (span === 'day') return today - number;
  if (span === 'week') return today - 7 * number;
  const months = number * (span === 'month' ? 1 : span === 'year' ? 12 : 120);
  const day = new Date(today * 86_400_000).getUTCDate();
  return dayOf(yearOf(today), monthOf(today) - months, day);
}
