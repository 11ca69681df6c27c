import { pluralize } from 'inflection';
import type { DateMention, Quantity, Value } from './schema';

/** A value in words: “60 or more, people”, “22 March 2024”. */
export function describeValue(value: Value): string {
  return 'grain' in value ? describeDate(value) : describeQuantity(value);
}

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** How many, and of what: “60 or more, people”, “about 61,000,000 EUR”, “40%”. */
export function describeQuantity({ kind, min, max, approximate, unit }: Quantity): string {
  const amount = describeAmount({ min, max }, kind === 'count');
  const number = approximate ? `about ${amount}` : amount;
  if (unit === null) return number;
  if (unit === 'percent') return `${number}%`;
  if (kind === 'money') return `${number} ${unit}`;
  const named = min === 1 && max === 1 ? unit : pluralize(unit);
  return kind === 'count' && (min === null || max === null || min !== max)
    ? `${number}, ${named}`
    : `${number} ${named}`;
}

function describeAmount({ min, max }: Pick<Quantity, 'min' | 'max'>, counted: boolean): string {
  if (min === null && max === null) return 'any number';
  if (max === null) return `${figures.format(min ?? 0)} or more`;
  if (min === null) return `${figures.format(max)} or ${counted ? 'fewer' : 'less'}`;
  if (min === max) return figures.format(min);
  return `${figures.format(min)} to ${figures.format(max)}`;
}

const format = (options: Intl.DateTimeFormatOptions) => {
  const dates = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string) => dates.format(new Date(`${day}T00:00:00Z`));
};
const dayInWords = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthInWords = format({ month: 'long', year: 'numeric' });

/** When: “22 March 2024”, “March 2024”, “2015”, “1 April 2024 to 30 June 2024”. */
export function describeDate({ interval }: DateMention): string {
  if (interval === null) return 'which day is not known';
  const { from, to } = interval;
  if (from === to) return dayInWords(from);
  if (isWhole(from, to, 4)) return from.slice(0, 4);
  if (from.endsWith('-01-01') && to.endsWith('-12-31'))
    return `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
  if (isWhole(from, to, 7)) return monthInWords(from);
  return `${dayInWords(from)} to ${dayInWords(to)}`;
}

/** Whether an interval is one whole year (4 characters of a day say which) or month (7). */
function isWhole(from: string, to: string, length: 4 | 7): boolean {
  if (from.slice(0, length) !== to.slice(0, length)) return false;
  if (length === 4) return from.endsWith('-01-01') && to.endsWith('-12-31');
  const next = new Date(`${to}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return from.endsWith('-01') && next.getUTCDate() === 1;
}
