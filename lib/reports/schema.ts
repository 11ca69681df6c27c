import { z } from 'zod';
import { id, instant, person } from '@/lib/api/fields';
import { ReportProfile } from '@/prisma/generated/enums';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a desk knows of a report that was made, without the report itself. */
export const madeReportView = z
  .strictObject({
    id,
    article: id,
    profile: z.enum(ReportProfile),
    asOf: instant,
    revisionSha256: sha256.describe('Of the text that it speaks of.'),
    ledgerPosition: z
      .string()
      .nullable()
      .describe('The newest ledger entry that it includes; null where there was none.'),
    sha256: sha256.describe('Of its JSON file. It never changes.'),
    madeBy: person,
  })
  .meta({ id: 'MadeReport', description: 'A report as it was when it was made.' });

export type MadeReportView = z.infer<typeof madeReportView>;

export const makeReportInput = z.strictObject({
  id,
  profile: z.enum(ReportProfile).default('PUBLIC'),
});
