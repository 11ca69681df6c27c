/** How a moment is written out. */
export type TimeStyle = 'moment' | 'clock';

const options = {
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  clock: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<TimeStyle | 'day', Intl.DateTimeFormatOptions>;

// To make a format takes the browser longer than all else that a claim's card is drawn with.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(
  style: keyof typeof options,
  timeZone: string,
  withZone: boolean,
): Intl.DateTimeFormat {
  const name = `${style} ${timeZone} ${withZone}`;
  const known = formats.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    ...options[style],
    timeZone,
    ...(withZone && { timeZoneName: 'short' }),
  });
  formats.set(name, format);
  return format;
}

let ownZone: string | undefined;

/** The time zone of this browser, an IANA name such as Europe/Vienna, as it was when first asked for. */
export function ownTimeZone(): string {
  ownZone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return ownZone;
}

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
  return formatOf(style, timeZone, withZone).format(new Date(at));
}

/** A day in words, "23 Nov 2026"; `day` is YYYY-MM-DD, and no time zone moves it. */
export function formatDay(day: string): string {
  return formatOf('day', 'UTC', false).format(new Date(`${day}T00:00:00Z`));
}
