import { z } from 'zod';
import { version } from '@/lib/api/fields';
import { VerdictValue } from '@/prisma/generated/enums';

export const policyView = z
  .strictObject({
    blindReview: z.boolean().meta({
      description: 'The verdicts of others are hidden from a reviewer until their own is in.',
    }),
    rationaleRequiredFor: z
      .array(z.enum(VerdictValue))
      .meta({ description: 'The verdicts that are given with a rationale or not at all.' }),
    version,
  })
  .meta({ id: 'Policy', description: 'What a desk asks of its reviewers.' });

export type PolicyView = z.infer<typeof policyView>;

export const setPolicyInput = z.strictObject({
  rationaleRequiredFor: z
    .array(z.enum(VerdictValue))
    .refine((values) => new Set(values).size === values.length, 'A verdict is named twice.'),
  version,
});

export const setBlindReviewInput = z.strictObject({
  blindReview: z.boolean().meta({
    description: 'True hides the verdicts of others from a reviewer until their own is in.',
  }),
});
