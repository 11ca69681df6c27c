import { z } from 'zod';
import { deskSlug } from '@/lib/api/fields';
import { Role } from '@/prisma/generated/enums';

export const deskView = z
  .strictObject({ slug: deskSlug, name: z.string(), role: z.enum(Role) })
  .meta({ id: 'Desk', description: 'A desk, and your role on it.' });

export type DeskView = z.infer<typeof deskView>;
