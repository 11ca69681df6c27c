import type { SourceClaim } from '@/lib/reports/build/report-source';

/** A claim of which nothing is known yet. */
export const plainClaim = {
  kind: 'FACT',
  checkable: true,
  checkWorthiness: 0.5,
  hedges: [],
  insertions: [],
  attribution: null,
  suggestedStatus: null,
  suggestedReason: null,
  status: 'PENDING',
  subLabel: null,
  decidedAt: null,
  recheckAt: null,
  verdictsNeeded: 1,
  ruling: null,
  verdicts: [],
  evidence: [],
  searches: [],
  checks: [],
} as const satisfies Partial<SourceClaim>;
