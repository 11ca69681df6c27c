import { z } from 'zod';
import { version } from '@/lib/api/fields';
import { ClaimKind } from '@/prisma/generated/enums';

const verdictCount = z
  .int()
  .min(1, 'A claim needs at least one verdict.')
  .max(3, 'At most three verdicts can be asked for.');

export const quorum = z.strictObject({
  standard: verdictCount.meta({ description: 'How many verdicts any claim needs.' }),
  byKind: z.partialRecord(z.enum(ClaimKind), verdictCount).meta({
    description: 'How many claims of a kind need, where that is more.',
  }),
  byWorth: z
    .strictObject({
      from: z.number().min(0).max(1).meta({ description: 'The check-worthiness from which on.' }),
      verdicts: verdictCount,
    })
    .nullable()
    .meta({ description: 'How many the claims most worth checking need, where that is more.' }),
  tieBreaker: z.boolean().meta({
    description:
      'True where a disagreement is settled by somebody who has not touched the claim: the verdict of a further reviewer by majority, or the ruling of an editor who gave no verdict on it.',
  }),
});

/** How many verdicts a desk wants on a claim, and who settles it where they disagree. */
export type Quorum = z.infer<typeof quorum>;

export const quorumView = z.strictObject({ ...quorum.shape, version }).meta({
  id: 'Quorum',
  description: 'How many verdicts a claim needs. Of all that applies to it, the most counts.',
});

export type QuorumView = z.infer<typeof quorumView>;

export const setQuorumInput = z.strictObject({ ...quorum.shape, version });
