// Drawn as one piece: what a server component leaves out of an SVG and sends
// later, React holds the place of with a style attribute, which the Content
// Security Policy blocks.
'use client';

import { clsx } from 'clsx';
import { useId } from 'react';
import type { StatusCounts } from '@/lib/claims/status';
import { shareSegments } from '@/lib/reports/figures/share-picture';
import { summarySentence } from '@/lib/reports/words/summary-sentence';
import { useStatusNames } from './status-names';
import { StatusTexture } from './status-texture';

type StatusBarProps = {
  counts: StatusCounts;
  /** How much of the width it takes, in percent; all of it by default. */
  width?: number;
  className?: string;
};

/** The shares of an article's claims by status, as one bar. To a screen reader it is a sentence. */
export function StatusBar({ counts, width = 100, className }: StatusBarProps) {
  // What React makes an id of is not all allowed inside url(#…).
  const prefix = `bar-${useId().replace(/\W/g, '')}`;
  const segments = shareSegments(counts);
  return (
    <svg
      role="img"
      aria-label={summarySentence(counts, useStatusNames())}
      width={`${width}%`}
      height="100%"
      className={clsx('block h-3 overflow-hidden rounded-[3px]', className)}
    >
      <defs>
        {segments.map(({ status }) => (
          <StatusTexture key={status} status={status} id={`${prefix}-${status}`} />
        ))}
      </defs>
      {segments.length === 0 && <rect width="100%" height="100%" className="fill-pending-tint" />}
      {segments.map(({ status, x, width: part }) => (
        <rect
          key={status}
          x={`${x}%`}
          width={`${part}%`}
          height="100%"
          fill={`url(#${prefix}-${status})`}
        />
      ))}
      {segments.slice(1).map(({ status, x }) => (
        <rect key={status} x={`${x}%`} width="1.5" height="100%" className="fill-paper" />
      ))}
    </svg>
  );
}
