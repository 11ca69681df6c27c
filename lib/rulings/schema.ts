import { z } from 'zod';
import { prose, version } from '@/lib/api/fields';
import { ranges } from '@/lib/claims/schema';
import { VerdictValue } from '@/prisma/generated/enums';

export const setRulingInput = z.strictObject({
  value: z.enum(VerdictValue),
  reason: prose(10_000).min(1, 'A ruling needs a reason.'),
  ranges: ranges.optional().meta({
    description: 'The words that you saw. Left out, they are those that the claim has now.',
  }),
  version: version.nullable().meta({
    description: 'The version of the ruling that you saw; null where there was none.',
  }),
});
