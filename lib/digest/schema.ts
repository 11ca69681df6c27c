import { z } from 'zod';
import { instant } from '@/lib/api/fields';
import { ledgerEntryView } from '@/lib/ledger/schema';

const position = z.string().regex(/^\d{1,18}$/, 'A place in the ledger is a whole number.');

export const digestView = z
  .strictObject({
    mark: z.strictObject({ entry: position, at: instant }).nullable().meta({
      description: 'How far you have read, and when you said so; null where you never did.',
    }),
    position: position.meta({ description: 'Mark this one as read once you have read it all.' }),
    entries: z.array(ledgerEntryView).meta({
      description:
        'What others have changed since, or in the last seven days where there is no mark, newest first; without what you have seen in its article. Of many only the newest.',
    }),
    more: z.boolean().meta({ description: 'Whether older ones were left out.' }),
  })
  .meta({ id: 'Digest' });

export type DigestView = z.infer<typeof digestView>;

export const setDigestMarkInput = z.strictObject({
  entry: position.nullable().meta({
    description: 'The newest entry of the ledger that you have read; null to have read nothing.',
  }),
});
