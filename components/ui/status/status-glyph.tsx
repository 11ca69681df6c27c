// Drawn as one piece: what a server component leaves out of an SVG and sends
// later, React holds the place of with a style attribute, which the Content
// Security Policy blocks.
'use client';

import { clsx } from 'clsx';
import type { ClaimStatus } from '@/prisma/generated/enums';

// Drawn, because not every machine has a font with all five signs, and some
// would set a coloured picture instead of the scales.
const strokes = {
  VERIFIED: 'M3 8.5 6.5 12 13 4.5',
  UNVERIFIED: 'M5 5.4a3 3 0 1 1 4.6 2.5C8.5 8.6 8 9.1 8 10.1M8 13.1v.1',
  DISPUTED: 'M3 6h10M3 10h10M10.6 2.8 5.4 13.2',
  NEEDS_RULING: 'M8 2.5v11M5.2 13.5h5.6M2.8 4.4h10.4M3.6 4.6 1.6 9.3h4ZM12.4 4.6l-2 4.7h4Z',
  PENDING: 'M8 3.4a4.6 4.6 0 1 0 0 9.2a4.6 4.6 0 1 0 0-9.2',
} as const satisfies Record<ClaimStatus, string>;

/** The sign of a status: ✓ ? ≠ ⚖ ○. It says nothing aloud; a word or a label goes with it. */
export function StatusGlyph({ status, className }: { status: ClaimStatus; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={status === 'NEEDS_RULING' ? 1.35 : 1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={clsx('inline-block size-4 shrink-0 align-[-0.18em]', className)}
    >
      <path d={strokes[status]} />
    </svg>
  );
}
