// Drawn as one piece, as the bar of shares is and for its reason.
'use client';

import { useId } from 'react';
import { useStatusNames } from '@/components/ui/status/status-names';
import { StatusTexture } from '@/components/ui/status/status-texture';
import { Time } from '@/components/ui/time/time';
import { statusOrder } from '@/lib/claims/status';
import { overTimeNote, type Standing } from '@/lib/reports/figures/over-time';
import {
  barHeight,
  labelHeight,
  overTimeEnds,
  overTimeWords,
  standingBars,
} from '@/lib/reports/figures/over-time-picture';
import { StatusTable } from './status-table';

/** How claims stood over time, as a picture and in figures; nothing where there is but one moment. */
export function OverTime({ standings }: { standings: readonly Standing[] }) {
  // What React makes an id of is not all allowed inside url(#…).
  const prefix = `over-time-${useId().replace(/\W/g, '')}`;
  const names = useStatusNames();
  if (standings.length < 2) return null;
  const [from, to] = overTimeEnds(standings);
  const held = statusOrder.filter((status) => standings.some(({ counts }) => counts[status] > 0));
  return (
    <section aria-labelledby="over-time" className="mt-10">
      <h2 id="over-time" className="text-base">
        Over time
      </h2>
      <svg
        role="img"
        aria-label={overTimeWords(standings, names)}
        width="100%"
        height={barHeight + labelHeight}
        className="mt-4 block"
      >
        <defs>
          {held.map((status) => (
            <StatusTexture key={status} status={status} id={`${prefix}-${status}`} />
          ))}
        </defs>
        {standingBars(standings).map(({ at, x, width, parts }) =>
          parts.map(({ part, y, height }) => (
            <rect
              key={`${at}-${part}`}
              x={`${x}%`}
              y={y + 1}
              width={`${width}%`}
              height={height}
              fill={`url(#${prefix}-${part})`}
            />
          )),
        )}
        <line x1="0" x2="100%" y1={barHeight + 1.5} y2={barHeight + 1.5} className="stroke-muted" />
        <text x="0" y={barHeight + 16} className="fill-muted text-xs">
          {from}
        </text>
        <text x="100%" y={barHeight + 16} textAnchor="end" className="fill-muted text-xs">
          {to}
        </text>
      </svg>
      <StatusTable
        caption="Claims by status over time"
        rowsAre="As of"
        rows={standings.map(({ at, counts }) => ({
          key: at,
          name: (
            <span className="whitespace-nowrap">
              <Time at={at} />
            </span>
          ),
          counts,
        }))}
      />
      <p className="mt-2 text-xs text-muted">{overTimeNote}</p>
    </section>
  );
}
