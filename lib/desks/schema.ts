import { z } from 'zod';
import { deskSlug, id, instant } from '@/lib/api/fields';
import { Role } from '@/prisma/generated/enums';

export const deskView = z
  .strictObject({ slug: deskSlug, name: z.string(), role: z.enum(Role) })
  .meta({ id: 'Desk', description: 'A desk, and your role on it.' });

export const memberView = z
  .strictObject({
    id,
    name: z.string(),
    email: z.string(),
    role: z.enum(Role),
    since: instant,
  })
  .meta({ id: 'Member' });

export const setBlindReviewInput = z.strictObject({
  blindReview: z.boolean().meta({
    description: 'True hides the verdicts of others from a reviewer until their own is in.',
  }),
});

/** How a desk works, as its admins have set it. */
export type DeskPolicy = { blindReview: boolean };

export type DeskView = z.infer<typeof deskView>;
export type MemberView = z.infer<typeof memberView>;
