import { z } from 'zod';
import { id, version } from '@/lib/api/fields';
import { chosenIn, ranges, wording } from '@/lib/claims/schema';

export const splitClaimInput = z.strictObject({
  version,
  ranges: ranges.meta({ description: 'The words that stay with this claim.' }),
  revision: chosenIn,
  wording,
  part: z
    .strictObject({ id, ranges, wording })
    .meta({ description: 'The claim that is made of the other words.' }),
});
