import type { ClaimStatus } from '@/prisma/generated/enums';
import { countingVerdictBy } from './change';
import type { ClaimView } from './schema';
import { statuses, statusOrder } from './status';

/** Which claims the review desk lists: all, those without the reviewer's own mark, or those of one status. */
export type ClaimFilter = 'all' | 'unmarked' | ClaimStatus;

/** The filters in the order in which the page offers them, each with its name in an address. */
export const filters: readonly { filter: ClaimFilter; label: string; slug: string }[] = [
  { filter: 'all', label: 'All claims', slug: 'all' },
  { filter: 'unmarked', label: 'Not marked by you', slug: 'unmarked' },
  ...(['PENDING', ...statusOrder.filter((status) => status !== 'PENDING')] as const).map(
    (status) => ({ filter: status, label: statuses[status].label, slug: statuses[status].slug }),
  ),
];

/** The filter that an address names; all claims where it names none. */
export function filterFrom(slug: string | null | undefined): ClaimFilter {
  return filters.find((item) => item.slug === slug)?.filter ?? 'all';
}

/** Whether a filter lets a claim through. */
export function showsClaim(
  filter: ClaimFilter,
  claim: Pick<ClaimView, 'status' | 'verdicts' | 'ranges'>,
  userId: string,
): boolean {
  if (filter === 'all') return true;
  if (filter === 'unmarked') return countingVerdictBy(userId, claim) === null;
  return claim.status === filter;
}

/** How many of the claims each filter lets through. */
export function countByFilter(
  claims: readonly Pick<ClaimView, 'status' | 'verdicts' | 'ranges'>[],
  userId: string,
): Record<ClaimFilter, number> {
  const counts = {
    all: 0,
    unmarked: 0,
    PENDING: 0,
    VERIFIED: 0,
    UNVERIFIED: 0,
    DISPUTED: 0,
    NEEDS_RULING: 0,
  } satisfies Record<ClaimFilter, number>;
  for (const claim of claims) {
    counts.all += 1;
    counts[claim.status] += 1;
    if (countingVerdictBy(userId, claim) === null) counts.unmarked += 1;
  }
  return counts;
}
