import { z } from 'zod';
import { version } from '@/lib/api/fields';
import { ClaimKind } from '@/prisma/generated/enums';

/** The longest time that a desk can give what was decided: a year, in hours. */
const hoursMax = 8760;

const hours = z
  .int('A whole number is taken.')
  .min(1, 'At least one hour is taken.')
  .max(hoursMax, `At most a year is taken: ${hoursMax} hours.`);

export const recheckHours = z.partialRecord(z.enum(ClaimKind), hours).meta({
  description:
    'After how many hours what was decided of a claim is due for a re-check, by kind; a kind that is left out never is.',
});

export type RecheckHours = z.infer<typeof recheckHours>;

export const recheckView = z.strictObject({ hours: recheckHours, version }).meta({
  id: 'Recheck',
  description: 'After how long what was decided is due for a re-check.',
});

export type RecheckView = z.infer<typeof recheckView>;

export const setRecheckInput = z.strictObject({ hours: recheckHours, version });
