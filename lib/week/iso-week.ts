const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** The Monday of the ISO week that a day is in, both as ms of UTC. */
function mondayOf(day: number): number {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return Math.floor(day / dayMs) * dayMs - weekday * dayMs;
}

/** The Monday of week 1 of a year: the week with 4 January in it (ISO 8601-1:2019, 3.1.1.23). */
const firstMonday = (year: number) => mondayOf(Date.UTC(year, 0, 4));

/** Whether a text is a week as ISO 8601 writes it, of a year from 1000 to 2999: 2026-W53 is one, 2025-W53 is none. */
export function isIsoWeek(text: string): boolean {
  const [, year, number] = text.match(/^([12]\d{3})-W(\d\d)$/) ?? [];
  if (year === undefined || number === undefined || number === '00') return false;
  const start = firstMonday(Number(year)) + (Number(number) - 1) * weekMs;
  return start < firstMonday(Number(year) + 1);
}

/** The ISO week, in UTC, that an instant is in: its Thursday says of which year. */
export function isoWeekOf(instant: Date): string {
  const monday = mondayOf(instant.getTime());
  const year = new Date(monday + 3 * dayMs).getUTCFullYear();
  const number = Math.round((monday - firstMonday(year)) / weekMs) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** When a week begins, at midnight UTC of its Monday. */
export function startOfWeek(week: string): Date {
  const [year = 0, number = 1] = week.split('-W').map(Number);
  return new Date(firstMonday(year) + (number - 1) * weekMs);
}

/** The week so many weeks later, or earlier where `by` is negative. */
export const shiftWeek = (week: string, by: number): string =>
  isoWeekOf(new Date(startOfWeek(week).getTime() + by * weekMs));

/** The seven days of a week as YYYY-MM-DD, Monday first. */
export const daysOfWeek = (week: string): string[] =>
  Array.from({ length: 7 }, (_, index) =>
    new Date(startOfWeek(week).getTime() + index * dayMs).toISOString().slice(0, 10),
  );
