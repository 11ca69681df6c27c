import { z } from 'zod';
import { id, version } from '@/lib/api/fields';
import { chosenIn, hedges, ranges, wording } from '@/lib/claims/schema';

const other = z.strictObject({ id, version });

export const mergeClaimInput = z.strictObject({
  version,
  other: other.meta({ description: 'The claim that becomes part of this one.' }),
  ranges: ranges.optional().meta({ description: 'Left out, the words of both.' }),
  revision: chosenIn,
  wording: wording
    .optional()
    .meta({ description: 'Left out, the two wordings one after another.' }),
});

export const unmergeClaimInput = z.strictObject({
  version,
  other: other.meta({ description: 'The claim that was made part of this one.' }),
});

/**
 * What the ledger keeps of a merge, so that it can be taken back exactly. Merges from before
 * searches moved along name none.
 */
export const mergedBefore = z.object({ wording: z.string(), ranges, hedges });
export const mergedAfter = z.object({
  other: id,
  evidence: z.array(id),
  searches: z.array(id).default([]),
});
