const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** A day of a week, given as YYYY-MM-DD: “Mon 23”. */
export const dayWords = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
