import { z } from 'zod';
import { instant } from '@/lib/api/fields';
import { ledgerEntryView } from '@/lib/ledger/schema';

export const visitView = z
  .strictObject({
    at: instant.nullable().meta({ description: 'When you last looked; null where you never did.' }),
    changes: z.array(ledgerEntryView).meta({
      description: 'What others have changed since, newest first; of many only the newest.',
    }),
  })
  .meta({ id: 'Visit' });

export type VisitView = z.infer<typeof visitView>;

export const recordVisitInput = z.strictObject({
  entry: z
    .string()
    .regex(/^\d{1,18}$/)
    .meta({ description: 'The newest entry of the article’s ledger that you have seen.' }),
});
