import type { ClaimView } from '@/lib/claims/schema';
import { sameRanges } from '@/lib/ranges/range';
import type { VerdictValue } from '@/prisma/generated/enums';

type Marked = Pick<ClaimView, 'dropped' | 'imported' | 'ranges' | 'foundRanges'> & {
  verdicts: readonly { reviewer: { id: string } }[];
};

export type Said = { from: string; status: VerdictValue; rationale: string | null };

/** Whether another tool has said of a claim, on the words that it has now, what somebody may take as their verdict. */
export function isAdoptable<C extends Marked>(
  userId: string,
  claim: C,
): claim is C & { imported: Said } {
  return (
    !claim.dropped &&
    saidElsewhere(claim)?.status != null &&
    !claim.verdicts.some(({ reviewer }) => reviewer.id === userId)
  );
}

/** What another tool says of a claim; null where it has other words by now. */
export function saidElsewhere({
  imported,
  ranges,
  foundRanges,
}: Pick<Marked, 'imported' | 'ranges' | 'foundRanges'>): ClaimView['imported'] {
  return foundRanges && sameRanges(foundRanges, ranges) ? imported : null;
}

/** The rationale of a verdict that somebody takes from a tool: their own words, then whose the others are. */
export function adoptedRationale(
  own: string,
  { from, rationale }: { from: string; rationale: string | null },
): string {
  return [own, rationale && `${from}: “${rationale}”`].filter(Boolean).join('\n\n');
}
