/** A day as `YYYY-MM-DD` from the midnight in UTC by which the database holds it. */
export const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** The midnight in UTC that stands for a day `YYYY-MM-DD`. */
export const dateOf = (day: string) => new Date(`${day}T00:00:00.000Z`);

/** Whether this is `YYYY-MM-DD`, of months and days that there are. */
export const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
