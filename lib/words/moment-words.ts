// Everything is said in UTC: a report travels, and its readers' zones differ.
const momentFormat = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const clockFormat = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' });

/** A moment with its zone: "18 November 2026 at 09:00 UTC"; `at` is ISO 8601 in UTC. */
export function momentWords(at: string): string {
  return `${momentFormat.format(new Date(at))} UTC`;
}

/** The same as a sentence of an article has it: "09:00 UTC on 18 November 2026". */
export function clockWords(at: string): string {
  const moment = new Date(at);
  return `${clockFormat.format(moment)} UTC on ${dayFormat.format(moment)}`;
}

/** A day: "18 November 2026"; `on` is YYYY-MM-DD. */
export function dayWords(on: string): string {
  return dayFormat.format(new Date(on));
}
