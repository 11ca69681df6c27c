import { z } from 'zod';
import { id, instant, person } from '@/lib/api/fields';
import { LedgerEvent } from '@/prisma/generated/enums';

const values = z.record(z.string(), z.json()).nullable();

export const ledgerEntryView = z
  .strictObject({
    id: z.string().meta({ description: 'Its position in the ledger, a whole number.' }),
    at: instant,
    event: z.enum(LedgerEvent),
    actor: person,
    claim: z.strictObject({ id, wording: z.string() }).nullable(),
    before: values,
    after: values,
  })
  .meta({ id: 'LedgerEntry' });

export type LedgerEntryView = z.infer<typeof ledgerEntryView>;

export const listLedgerQuery = z.strictObject({
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .meta({ description: 'Only entries older than this one.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const ledgerPage = z.strictObject({
  entries: z.array(ledgerEntryView).meta({ description: 'Newest first.' }),
  next: z.string().nullable().meta({ description: 'Give it as `before` for the next page.' }),
});

export type LedgerPage = z.infer<typeof ledgerPage>;
