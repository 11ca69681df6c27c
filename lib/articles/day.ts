/** A day as `YYYY-MM-DD` from the midnight in UTC by which the database holds it. */
export const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** The midnight in UTC that stands for a day `YYYY-MM-DD`. */
export const dateOf = (day: string) => new Date(`${day}T00:00:00.000Z`);

/** Whether this is `YYYY-MM-DD`, of months and days that there are: the 30th of February is none. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = dateOf(day);
  return !Number.isNaN(date.getTime()) && dayOf(date) === day;
}
