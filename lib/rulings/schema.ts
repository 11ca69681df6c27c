import { z } from 'zod';
import { id, prose, version } from '@/lib/api/fields';
import { claimView, ranges, seenIn } from '@/lib/claims/schema';
import { VerdictValue } from '@/prisma/generated/enums';

export const setRulingInput = z.strictObject({
  value: z.enum(VerdictValue),
  reason: prose(10_000).min(1, 'A ruling needs a reason.'),
  ranges: ranges.optional().meta({
    description: 'The words that you saw. Left out, they are those that the claim has now.',
  }),
  revision: seenIn,
  subLabel: id.nullable().optional().meta({
    description:
      'One of the desk’s sub-labels of this verdict. Left out, the one it has stays as long as the value does.',
  }),
  again: z.boolean().optional().meta({
    description:
      'True where you have looked again and it holds still: the time until its re-check starts anew, also where you say what was said.',
  }),
  version: version.nullable().meta({
    description: 'The version of the ruling that you saw; null where there was none.',
  }),
});

export const listNeededRulingsQuery = z.strictObject({
  after: z
    .string()
    .max(300)
    .regex(/^[\w-]+$/)
    .optional()
    .meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A claim that needs a ruling, and the article it is of. */
const neededRuling = z
  .strictObject({ claim: claimView, article: z.strictObject({ id, title: z.string() }) })
  .meta({ id: 'NeededRuling' });

export const neededRulingList = z.strictObject({
  rulings: z.array(neededRuling),
  /** Give it as `after` for the next page; null at the end. */
  next: z.string().nullable(),
});

export type ListNeededRulingsQuery = z.output<typeof listNeededRulingsQuery>;
export type NeededRulingList = z.infer<typeof neededRulingList>;
