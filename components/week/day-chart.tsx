// Drawn as one piece, as the bar of shares is: see components/ui/status/status-bar.tsx.
'use client';

import { useId } from 'react';
import { StatusTexture } from '@/components/ui/status/status-texture';
import { statuses } from '@/lib/claims/status';
import { dayWords } from '@/lib/week/day-words';
import { stackBar } from '@/lib/week/stacked-bars';
import { figureWords } from '@/lib/words/figure-words';
import type { VerdictValue } from '@/prisma/generated/enums';

/** A bar of the chart, by verdicts or by claims as a whole. */
export type DayBar = {
  /** YYYY-MM-DD. */
  day: string;
  parts: readonly { part: VerdictValue | 'CLAIMS'; count: number }[];
};

// In px; across, a chart is as wide as its place.
const [above, tall, below] = [22, 150, 24];

const totalOf = ({ parts }: DayBar) => parts.reduce((sum, { count }) => sum + count, 0);

/** The seven days of a week as bars from one base line, each with its figure over it. */
export function DayChart({ title, bars }: { title: string; bars: readonly DayBar[] }) {
  const prefix = `day-${useId().replace(/\W/g, '')}`;
  const most = Math.max(1, ...bars.map(totalOf));
  const words = bars.map((bar) => `${dayWords(bar.day)}: ${figureWords(totalOf(bar))}`);
  const step = 100 / bars.length;
  return (
    <svg
      role="img"
      aria-label={`${title}. ${words.join('; ')}.`}
      width="100%"
      height={above + tall + below}
      className="block overflow-visible"
    >
      <defs>
        {(['VERIFIED', 'UNVERIFIED', 'DISPUTED'] as const).map((status) => (
          <StatusTexture key={status} status={status} id={`${prefix}-${status}`} />
        ))}
      </defs>
      {bars.map((bar, index) => (
        <g key={bar.day}>
          {stackBar(bar.parts, { height: tall, most }).map(({ part, y, height }) => (
            <rect
              key={part}
              x={`${(index + 0.15) * step}%`}
              width={`${0.7 * step}%`}
              y={above + y}
              height={height}
              {...(part === 'CLAIMS'
                ? { className: 'fill-accent' }
                : {
                    fill: `url(#${prefix}-${part})`,
                    strokeWidth: 1,
                    className: `status-${statuses[part].slug} stroke-status`,
                  })}
            />
          ))}
          <text
            x={`${(index + 0.5) * step}%`}
            y={above + barTop(bar, most) - 6}
            textAnchor="middle"
            className="fill-ink text-xs tabular-nums"
          >
            {figureWords(totalOf(bar))}
          </text>
          <text
            x={`${(index + 0.5) * step}%`}
            y={above + tall + 18}
            textAnchor="middle"
            className="fill-muted text-xs"
          >
            {dayWords(bar.day)}
          </text>
        </g>
      ))}
      <line
        x1="0"
        x2="100%"
        y1={above + tall}
        y2={above + tall}
        strokeWidth="1"
        className="stroke-edge"
      />
    </svg>
  );
}

const barTop = ({ parts }: DayBar, most: number) =>
  stackBar(parts, { height: tall, most }).at(-1)?.y ?? tall;
