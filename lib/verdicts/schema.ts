import { z } from 'zod';
import { prose, version } from '@/lib/api/fields';
import { VerdictValue } from '@/prisma/generated/enums';

export const setVerdictInput = z.strictObject({
  value: z.enum(VerdictValue),
  rationale: prose(10_000).meta({
    description: 'May be empty, except with the verdicts that the desk’s policy names.',
  }),
  version: version.nullable().meta({
    description: 'The version of your own verdict that you saw; null where you had none.',
  }),
});
