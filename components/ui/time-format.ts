/** How a moment is written out. */
export type TimeStyle = 'moment' | 'clock';

const options = {
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  clock: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<TimeStyle, Intl.DateTimeFormatOptions>;

/**
 * A moment in words, "23 Nov 2026, 14:03 GMT+1".
 *
 * @param at ISO 8601
 * @param timeZone an IANA name such as Europe/Vienna, or UTC
 */
export function formatTime(
  at: string,
  timeZone: string,
  style: TimeStyle = 'moment',
  withZone = false,
): string {
  return new Intl.DateTimeFormat('en-GB', {
    ...options[style],
    timeZone,
    ...(withZone && { timeZoneName: 'short' }),
  }).format(new Date(at));
}

/** A day in words, "23 Nov 2026"; `day` is YYYY-MM-DD, and no time zone moves it. */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
