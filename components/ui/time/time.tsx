'use client';

import { useSyncExternalStore } from 'react';
import { formatDay, formatTime, ownTimeZone, type TimeStyle } from './time-format';

type TimeProps = {
  /** The moment, ISO 8601. */
  at: string;
  style?: TimeStyle;
  /** Says the zone beside the time; without it, it is in the tooltip. */
  zone?: boolean;
};

const neverChanges = () => () => {};
const serverZone = () => 'UTC';

/** The zone of whoever looks; the server, which does not know it, writes in UTC. */
export const useTimeZone = (): string =>
  useSyncExternalStore(neverChanges, ownTimeZone, serverZone);

/** A moment, exactly. The server writes it in UTC, and the browser then in its reader's zone. */
export function Time({ at, style = 'moment', zone = false }: TimeProps) {
  const timeZone = useTimeZone();
  const words = formatTime(at, timeZone, style, zone || timeZone === 'UTC');
  return (
    <time dateTime={at} title={formatTime(at, timeZone, 'moment', true)}>
      {/* In a narrow column the day keeps together, and so does the time. */}
      {words.replaceAll(/(?<!,) /g, '\u00A0')}
    </time>
  );
}

/** A day, which is the same in every zone; `on` is YYYY-MM-DD. */
export function Day({ on }: { on: string }) {
  return (
    <time dateTime={on} className="whitespace-nowrap">
      {formatDay(on)}
    </time>
  );
}
