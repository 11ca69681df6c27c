import { z } from 'zod';
import { id, instant, version } from '@/lib/api/fields';
import { Role } from '@/prisma/generated/enums';

export const memberView = z
  .strictObject({
    id,
    name: z.string(),
    email: z.string(),
    role: z.enum(Role),
    since: instant,
    deactivatedAt: instant.nullable().meta({
      description: 'When an admin ended the person’s work on this desk; null while they are on it.',
    }),
    version,
  })
  .meta({ id: 'Member', description: 'A person of a desk; what they did there stays theirs.' });

export type MemberView = z.infer<typeof memberView>;

export const setRoleInput = z.strictObject({ role: z.enum(Role), version });

export const setDeactivatedInput = z.strictObject({
  deactivated: z.boolean().meta({
    description: 'True ends what the person may do on this desk, at once; false lets them go on.',
  }),
  version,
});
