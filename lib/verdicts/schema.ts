import { z } from 'zod';
import { id, prose, version } from '@/lib/api/fields';
import { ranges, seenIn } from '@/lib/claims/schema';
import { VerdictValue } from '@/prisma/generated/enums';

export const setVerdictInput = z.strictObject({
  value: z.enum(VerdictValue),
  rationale: prose(10_000).meta({
    description: 'May be empty, except with the verdicts that the desk’s policy names.',
  }),
  ranges: ranges.optional().meta({
    description: 'The words that you saw. Left out, they are those that the claim has now.',
  }),
  revision: seenIn,
  subLabel: id.nullable().optional().meta({
    description:
      'One of the desk’s sub-labels of this verdict. Left out, the one it has stays as long as the value does.',
  }),
  again: z.boolean().optional().meta({
    description:
      'True where you have looked again and it holds still: the time until its re-check starts anew, also where you say what you have said.',
  }),
  version: version.nullable().meta({
    description: 'The version of your own verdict that you saw; null where you had none.',
  }),
});
