/** A time that somebody may choose with one press. */
export type DuePreset = { label: string; at: Date };

/** At what o'clock a day's work is due, and at what the next morning's. */
const [evening, morning] = [18, 9];
const twoHoursMs = 2 * 3_600_000;

/** The times that are offered at `now`, in the zone of the machine that asks: a person's browser. */
export function duePresets(now: Date): DuePreset[] {
  const on = (daysOn: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysOn, hour);
  const tonight = on(0, evening);
  return [
    { label: 'In 2 hours', at: new Date(now.getTime() + twoHoursMs) },
    ...(tonight > now ? [{ label: 'Today 18:00', at: tonight }] : []),
    { label: 'Tomorrow 9:00', at: on(1, morning) },
    ...(tonight > now ? [] : [{ label: 'Tomorrow 18:00', at: on(1, evening) }]),
  ];
}

const two = (part: number) => String(part).padStart(2, '0');

/** A time as the browser's field for one holds it, `YYYY-MM-DDTHH:mm` in the zone of the machine. */
export function toFieldValue(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What such a field holds, as an instant; null where it is empty or no time. */
export function fromFieldValue(value: string): Date | null {
  const at = new Date(value);
  return value === '' || Number.isNaN(at.getTime()) ? null : at;
}
