import { z } from 'zod';
import { day, id, instant, person } from '@/lib/api/fields';
import { LedgerEvent } from '@/prisma/generated/enums';
import { isTimeZone } from './day-start';
import { type EventGroup, eventGroups } from './event-groups';

const values = z.record(z.string(), z.json()).nullable();

export const ledgerEntryView = z
  .strictObject({
    id: z.string().meta({ description: 'Its position in the ledger, a whole number.' }),
    at: instant,
    event: z.enum(LedgerEvent),
    actor: person,
    program: z.string().nullable().meta({
      description: 'The name of the token of a program that acted for them; null where none did.',
    }),
    article: z.strictObject({ id, title: z.string() }).nullable(),
    claim: z.strictObject({ id, wording: z.string() }).nullable(),
    before: values,
    after: values,
  })
  .meta({ id: 'LedgerEntry' });

export type LedgerEntryView = z.infer<typeof ledgerEntryView>;

const position = z.string().regex(/^\d{1,18}$/, 'A place in the ledger is a whole number.');
const limit = z.coerce.number().int().min(1).max(500).default(100);
const before = position.optional().meta({ description: 'Only entries older than this one.' });

/** A page of the ledger of an article or a claim. */
export const listLedgerQuery = z.strictObject({ before, limit });

// Before and after these years nobody keeps a ledger, and not every zone can be reckoned.
const ledgerDay = day.refine(
  (value) => value >= '1970-01-02' && value < '3000',
  'No ledger has entries of such a day.',
);

const groups = Object.keys(eventGroups) as [EventGroup, ...EventGroup[]];

/** What the ledger of a desk can be narrowed to. */
export const ledgerFilter = z.strictObject({
  person: id.optional().meta({ description: 'Only what this person did, or a program for them.' }),
  article: id.optional().meta({ description: 'Only what is about this article.' }),
  event: z
    .enum([...groups, ...Object.values(LedgerEvent)])
    .optional()
    .meta({ description: 'Only this event, or the events of this group.' }),
  from: ledgerDay.optional().meta({ description: 'Only what happened on this day or later.' }),
  until: ledgerDay.optional().meta({ description: 'Only what happened on this day or before.' }),
  zone: z
    .string()
    .max(64)
    .refine(isTimeZone, 'No time zone is called that.')
    .default('UTC')
    .meta({ description: 'The time zone of `from` and `until`, such as Europe/Vienna.' }),
});

export type LedgerFilter = z.output<typeof ledgerFilter>;

const ledgerOrder = z.enum(['newest', 'oldest']);

/** A page of the ledger of a desk. */
export const listDeskLedgerQuery = ledgerFilter.extend({
  order: ledgerOrder.default('newest'),
  before,
  after: position.optional().meta({ description: 'Only entries newer than this one.' }),
  limit,
});

export type ListDeskLedgerQuery = z.output<typeof listDeskLedgerQuery>;

export const ledgerPage = z.strictObject({
  entries: z.array(ledgerEntryView).meta({ description: 'Newest first, unless asked otherwise.' }),
  next: z.string().nullable().meta({
    description:
      'Give it as `before` for the next page, or as `after` where the oldest come first.',
  }),
});

export type LedgerPage = z.infer<typeof ledgerPage>;
