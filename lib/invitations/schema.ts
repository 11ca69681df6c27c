import { z } from 'zod';
import { id, instant } from '@/lib/api/fields';
import { email, personName } from '@/lib/users/schema';
import { Role } from '@/prisma/generated/enums';

/** How long an invitation can be accepted, in ms: seven days. */
export const invitationLifetimeMs = 7 * 24 * 60 * 60 * 1000;

export const inviteInput = z.strictObject({ email, role: z.enum(Role) });

export const invitationView = z
  .strictObject({
    id,
    email: z.string(),
    role: z.enum(Role),
    invitedBy: z.string(),
    createdAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'Invitation' });

export const newInvitation = z.strictObject({
  ...invitationView.shape,
  token: z.string().meta({
    description: 'The secret of the one-time link `/invitations/{token}`; it is shown only here.',
  }),
});

export const invitationToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const acceptInvitationInput = z.strictObject({
  name: personName.optional().meta({ description: 'Needed where the address has no account.' }),
  password: z
    .string()
    .min(1, 'A password is needed.')
    .max(200)
    .meta({ description: 'A new one, or that of the account the address already has.' }),
});

export type InvitationView = z.infer<typeof invitationView>;
export type NewInvitation = z.infer<typeof newInvitation>;
