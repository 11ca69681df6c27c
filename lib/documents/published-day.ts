import { dayOf, isDay } from '@/lib/articles/day';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?`;

const dayFirst = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+${month},?\s+(\d{4})\b`, 'i');
const monthFirst = new RegExp(
  String.raw`\b${month}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`,
  'i',
);

/**
 * The day that a date in any usual notation names, as YYYY-MM-DD: the day where it was written,
 * whatever its time zone. Null for what is no date, and for 4/5/2026, which is two different days.
 *
 * @param value words, a moment, or a count of seconds or milliseconds since 1970
 */
export function publishedDay(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : checked(dayOf(value));
  if (typeof value === 'number') return ofCount(value);
  if (typeof value !== 'string' || value.length > 200) return null;
  return ofWords(value.trim());
}

function ofCount(count: number): string | null {
  const date = new Date(count > 1e11 ? count : count * 1000);
  return count > 0 && !Number.isNaN(date.getTime()) ? checked(dayOf(date)) : null;
}

function ofWords(words: string): string | null {
  const digits = (found: RegExpExecArray) => found.slice(1).map(Number);
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(words);
  if (yearFirst) return written(yearFirst[1], yearFirst[3], yearFirst[4]);
  if (/^\d{10}(?:\d{3})?$/.test(words)) return ofCount(Number(words));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(words);
  if (dotted) return written(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(words);
  if (slashed) {
    const [first = 0, second = 0, year = 0] = digits(slashed);
    if (first > 12 || first === second) return written(year, second, first);
    return second > 12 ? written(year, first, second) : null;
  }
  const named = dayFirst.exec(words);
  if (named) return written(named[3], numberOf(named[2]), named[1]);
  const turned = monthFirst.exec(words);
  return turned ? written(turned[3], numberOf(turned[1]), turned[2]) : null;
}

const numberOf = (name = '') => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

type Digits = string | number | undefined;

const written = (year: Digits, monthNumber: Digits, day: Digits) =>
  checked([year, pad(monthNumber), pad(day)].join('-'));

const pad = (digits: Digits) => String(digits).padStart(2, '0');

/** No article is older than newspapers, and none from after 2199. */
const checked = (day: string) => (isDay(day) && day >= '1600' && day < '2200' ? day : null);
