/** Whether this is the name of a time zone that can be reckoned with, such as Europe/Vienna. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** How far the clocks of a zone are ahead of UTC at a moment, in ms. */
function offsetAt(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // "GMT+05:45", "GMT-03:30", and for a zone long ago "GMT+01:05:21"; "GMT" is none.
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    name.match(/([+-])(\d+):(\d+)(?::(\d+))?/) ?? [];
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000;
  return sign === '-' ? -size : size;
}

const dayMs = 86_400_000;

/**
 * The moment at which a day begins in a zone. Where the clocks are put on over
 * midnight, it is the first moment that bears its date.
 *
 * @param day YYYY-MM-DD
 * @param timeZone an IANA name, or UTC
 */
export function dayStart(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const [early, late] = [
    offsetAt(midnight - dayMs, timeZone),
    offsetAt(midnight + dayMs, timeZone),
  ];
  // Where the clocks change between the two, the midnight is by the one or by the other.
  const starts = [midnight - Math.max(early, late), midnight - Math.min(early, late)];
  const isMidnight = (at: number) => at + offsetAt(at, timeZone) === midnight;
  return new Date(starts.find(isMidnight) ?? midnight - Math.min(early, late));
}

/** The moment at which the day after a day begins in a zone. */
export const dayEnd = (day: string, timeZone: string): Date =>
  dayStart(new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10), timeZone);
