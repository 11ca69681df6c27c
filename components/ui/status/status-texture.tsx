import { statuses } from '@/lib/claims/status';
import type { ClaimStatus } from '@/prisma/generated/enums';

const lines = {
  VERIFIED: { d: 'M0 4h8', width: 8 },
  UNVERIFIED: { d: 'M-2 2 2-2M0 8 8 0M6 10l4-4', width: 2.2 },
  DISPUTED: { d: 'm0 0 8 8M0 8l8-8', width: 1.4 },
  NEEDS_RULING: { d: 'M0 5q2-4 4-1t4 1', width: 1.4 },
  PENDING: { d: 'M1.2 2h1.7M5.2 6h1.7', width: 1.7 },
} as const satisfies Record<ClaimStatus, { d: string; width: number }>;

/** The hatching by which a status is known in a bar where colour can't be seen. */
export function StatusTexture({ status, id }: { status: ClaimStatus; id: string }) {
  const { d, width } = lines[status];
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      className={`status-${statuses[status].slug}`}
    >
      <rect width="8" height="8" className="fill-status-tint" />
      <path d={d} fill="none" strokeWidth={width} className="stroke-status" />
    </pattern>
  );
}
