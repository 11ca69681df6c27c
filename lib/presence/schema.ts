import { z } from 'zod';
import { id, person } from '@/lib/api/fields';

/** Somebody who has an article open at this moment, and the claim they are at. */
export const presenceView = z
  .strictObject({ person, claimId: id.nullable() })
  .meta({ id: 'Presence' });

export type PresenceView = z.infer<typeof presenceView>;

export const sayPresentInput = z.strictObject({
  page: id.meta({ description: 'An id that the open page has made for itself.' }),
  claimId: id.nullable().meta({ description: 'The claim that is open on it.' }),
});

export const sayAbsentQuery = z.strictObject({ page: id });

export const setSeenInput = z.strictObject({
  seen: z.boolean().meta({ description: 'False hides from everybody where you are.' }),
});
