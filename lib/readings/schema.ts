import { z } from 'zod';
import { id, version } from '@/lib/api/fields';

/** What was decided of a reading. */
export const decisions = ['OPEN', 'TAKEN', 'REFUSED'] as const;

export const decideReadingInput = z
  .strictObject({
    version,
    decision: z.enum(decisions).meta({
      description: 'Taken as a claim, refused, or open again as at first.',
    }),
    claim: id.optional().meta({ description: 'The id of the claim that is made of it.' }),
  })
  .refine(({ decision, claim }) => (decision === 'TAKEN') === (claim !== undefined), {
    path: ['claim'],
    message: 'The id of a claim is needed to take a reading, and only then.',
  });
