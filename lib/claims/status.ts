import { type Range, sameRanges } from '@/lib/ranges/range';
import type { ClaimStatus, VerdictValue } from '@/prisma/generated/enums';

/** What decides over a claim: the verdicts and the ruling on the words that it has. */
type Decisive = {
  /** How many verdicts the desk wants on it, from 1. */
  needed: number;
  verdicts: readonly { value: VerdictValue; breaksTie: boolean }[];
  ruling: { value: VerdictValue } | null;
};

/** The rules by which a status follows, each with its answer or null; the first that has one decides. */
const rules: readonly ((given: Decisive) => ClaimStatus | null)[] = [
  // An editor's word stands over all verdicts.
  ({ ruling }) => ruling?.value ?? null,
  // As long as verdicts are missing nothing is decided, also where those that are there disagree.
  ({ verdicts, needed }) => (verdicts.length < needed ? 'PENDING' : null),
  // What all say is so.
  ({ verdicts }) => sharedBy(verdicts, (of) => of === verdicts.length),
  // Where they disagree and somebody else came to settle it, what most of them say is so.
  ({ verdicts }) =>
    verdicts.some(({ breaksTie }) => breaksTie)
      ? sharedBy(verdicts, (of) => of > verdicts.length / 2)
      : null,
  () => 'NEEDS_RULING',
];

/** What the desk holds of a claim. */
export function statusFrom(given: Decisive): ClaimStatus {
  for (const rule of rules) {
    const status = rule(given);
    if (status) return status;
  }
  return 'NEEDS_RULING';
}

/** The value that enough of the verdicts have; null where none has. */
function sharedBy(
  verdicts: Decisive['verdicts'],
  areEnough: (count: number) => boolean,
): VerdictValue | null {
  const countOf = (value: VerdictValue) => verdicts.filter((item) => item.value === value).length;
  return verdicts.find(({ value }) => areEnough(countOf(value)))?.value ?? null;
}

type OnWords = { ranges: readonly Range[] };

/** Whether a verdict or a ruling was given on the very words that the claim has now; never where it has none. */
export function isAbout(given: OnWords, claim: OnWords): boolean {
  return given.ranges.length > 0 && sameRanges(given.ranges, claim.ranges);
}

type Held<V extends object> = OnWords & {
  verdicts: readonly (OnWords & V)[];
  ruling: (OnWords & { value: VerdictValue }) | null;
};

/** The verdicts that count: those on the words that the claim has now. */
export function countingVerdicts<V extends object>(
  claim: Pick<Held<V>, 'ranges' | 'verdicts'>,
): readonly (OnWords & V)[] {
  return claim.verdicts.filter((verdict) => isAbout(verdict, claim));
}

/**
 * The status of a claim. What was given on other words is kept and shown, and
 * decides nothing: nobody has judged the words that are there now.
 */
export function statusOf(
  claim: Held<{ value: VerdictValue; breaksTie: boolean }> & { verdictsNeeded: number },
): ClaimStatus {
  const { ruling, verdictsNeeded: needed } = claim;
  return statusFrom({
    needed,
    verdicts: countingVerdicts(claim),
    ruling: ruling && isAbout(ruling, claim) ? ruling : null,
  });
}

/**
 * How a status is written and drawn. The mark says without colour what the
 * colour says; `countOf` names the article's counter.
 */
export const statuses = {
  PENDING: { label: 'Pending', mark: '○', countOf: 'pendingCount', slug: 'pending' },
  VERIFIED: { label: 'Verified', mark: '✓', countOf: 'verifiedCount', slug: 'verified' },
  UNVERIFIED: { label: 'Unverified', mark: '?', countOf: 'unverifiedCount', slug: 'unverified' },
  DISPUTED: { label: 'Disputed', mark: '≠', countOf: 'disputedCount', slug: 'disputed' },
  NEEDS_RULING: {
    label: 'Needs ruling',
    mark: '⚖',
    countOf: 'needsRulingCount',
    slug: 'needs-ruling',
  },
} as const satisfies Record<
  ClaimStatus,
  { label: string; mark: string; countOf: string; slug: string }
>;

/** The statuses in the order in which bars, tables and reports show them. */
export const statusOrder = [
  'VERIFIED',
  'UNVERIFIED',
  'DISPUTED',
  'NEEDS_RULING',
  'PENDING',
] as const satisfies readonly ClaimStatus[];

/** How many claims of an article stand at each status. */
export type StatusCounts = Record<ClaimStatus, number>;

/** The counts of an article row, by status. */
export function countsOf(
  article: {
    [K in (typeof statuses)[ClaimStatus]['countOf']]: number;
  },
): StatusCounts {
  return {
    PENDING: article.pendingCount,
    VERIFIED: article.verifiedCount,
    UNVERIFIED: article.unverifiedCount,
    DISPUTED: article.disputedCount,
    NEEDS_RULING: article.needsRulingCount,
  };
}

/** How many claims the counts add up to. */
export function totalOf(counts: StatusCounts): number {
  return statusOrder.reduce((sum, status) => sum + counts[status], 0);
}
