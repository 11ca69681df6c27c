// Drawn as one piece, as the bar of shares is and for its reason.
'use client';

import { useId } from 'react';
import { useStatusNames } from '@/components/ui/status-names';
import { StatusTexture } from '@/components/ui/status-texture';
import { statusOrder } from '@/lib/claims/status';
import { bySourceNote, type SourceCounts } from '@/lib/reports/by-source';
import {
  barHeight,
  barTop,
  bySourceWords,
  nameBase,
  rowHeight,
  sourceBars,
  sourceWords,
} from '@/lib/reports/by-source-picture';
import { StatusTable } from './status-table';

/** How the claims of each source stand, as a picture and in figures; nothing where all are of one. */
export function BySource({ sources }: { sources: readonly SourceCounts[] }) {
  // What React makes an id of is not all allowed inside url(#…).
  const prefix = `by-source-${useId().replace(/\W/g, '')}`;
  const names = useStatusNames();
  if (sources.length < 2) return null;
  const held = statusOrder.filter((status) => sources.some(({ counts }) => counts[status] > 0));
  return (
    <section aria-labelledby="by-source" className="mt-10">
      <h2 id="by-source" className="text-base">
        By source
      </h2>
      <svg
        role="img"
        aria-label={bySourceWords(sources, names)}
        width="100%"
        height={sources.length * rowHeight}
        className="mt-4 block"
      >
        <defs>
          {held.map((status) => (
            <StatusTexture key={status} status={status} id={`${prefix}-${status}`} />
          ))}
        </defs>
        {sourceBars(sources).map(({ label, claims, y, width, segments }) => (
          <g key={y}>
            <text x="0" y={y + nameBase} className="fill-ink text-[13px]">
              {label}
            </text>
            <text x="100%" y={y + nameBase} textAnchor="end" className="fill-muted text-xs">
              {claims}
            </text>
            {segments.map(({ status, x, width: part }) => (
              <rect
                key={status}
                x={`${x}%`}
                y={y + barTop}
                width={`${part}%`}
                height={barHeight}
                fill={`url(#${prefix}-${status})`}
              />
            ))}
            {segments.slice(1).map(({ status, x }) => (
              <rect
                key={status}
                x={`${x}%`}
                y={y + barTop}
                width="1.5"
                height={barHeight}
                className="fill-paper"
              />
            ))}
            <rect
              x="0"
              y={y + barTop}
              width={`${width}%`}
              height={barHeight}
              className="fill-none stroke-line"
            />
          </g>
        ))}
      </svg>
      <StatusTable
        caption="Claims by source and status"
        rowsAre="Said by"
        rows={sources.map((source) => ({
          key: `${source.kind} ${source.name}`,
          name: (
            <bdi className="block min-w-40 [overflow-wrap:anywhere]">{sourceWords(source)}</bdi>
          ),
          counts: source.counts,
        }))}
        withTotals
      />
      <p className="mt-2 text-xs text-muted">{bySourceNote}</p>
    </section>
  );
}
