import { z } from 'zod';
import { deskSlug, shownName, version } from '@/lib/api/fields';
import { statusOrder } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import { Role, VerdictValue } from '@/prisma/generated/enums';

export const deskView = z
  .strictObject({ slug: deskSlug, name: z.string(), role: z.enum(Role) })
  .meta({ id: 'Desk', description: 'A desk, and your role on it.' });

export const policyView = z
  .strictObject({
    blindReview: z.boolean().meta({
      description: 'The verdicts of others are hidden from a reviewer until their own is in.',
    }),
    rationaleRequiredFor: z
      .array(z.enum(VerdictValue))
      .meta({ description: 'The verdicts that are given with a rationale or not at all.' }),
    version,
  })
  .meta({ id: 'Policy', description: 'What a desk asks of its reviewers.' });

export type PolicyView = z.infer<typeof policyView>;

export const setPolicyInput = z.strictObject({
  rationaleRequiredFor: z
    .array(z.enum(VerdictValue))
    .refine((values) => new Set(values).size === values.length, 'A verdict is named twice.'),
  version,
});

const verdictName = shownName('A verdict needs a name.');

const verdictNames = z.strictObject({
  VERIFIED: verdictName,
  UNVERIFIED: verdictName,
  DISPUTED: verdictName,
});

export const verdictNamesView = z.strictObject({ names: verdictNames, version }).meta({
  id: 'VerdictNames',
  description: 'What a desk calls the three verdicts, which stay the three.',
});

export type VerdictNamesView = z.infer<typeof verdictNamesView>;

const folded = (name: string) => name.normalize('NFKC').toLowerCase();

export const setVerdictNamesInput = z.strictObject({
  names: verdictNames.refine(
    (names) => new Set(Object.values(statusNamesOf(names)).map(folded)).size === statusOrder.length,
    'Two statuses would have the same name. “Pending” and “Needs ruling” are taken.',
  ),
  version,
});

export const setBlindReviewInput = z.strictObject({
  blindReview: z.boolean().meta({
    description: 'True hides the verdicts of others from a reviewer until their own is in.',
  }),
});

export type DeskView = z.infer<typeof deskView>;
