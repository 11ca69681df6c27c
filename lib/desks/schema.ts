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

export type DeskView = z.infer<typeof deskView>;
export type MemberView = z.infer<typeof memberView>;
