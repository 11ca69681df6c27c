import { z } from 'zod';
import { day, id, instant, line, person, prose, version, webAddress } from '@/lib/api/fields';
import { Stance } from '@/prisma/generated/enums';

export const evidenceView = z
  .strictObject({
    id,
    addedBy: person,
    stance: z.enum(Stance),
    title: z.string(),
    url: z.string().nullable(),
    quote: z.string(),
    publisher: z.string().nullable(),
    archivedUrl: z.string().nullable(),
    derivesFrom: id.nullable(),
    readOn: day,
    confidential: z.boolean().describe('Whether nothing that leaves the desk names the source.'),
    updatedAt: instant,
    version,
  })
  .meta({ id: 'Evidence' });

export type EvidenceView = z.infer<typeof evidenceView>;

const content = {
  stance: z.enum(Stance),
  title: line(500).min(1, 'Evidence needs a title: what would you call the source?'),
  url: webAddress.nullable(),
  quote: prose(10_000),
  publisher: line(200).nullable().default(null),
  archivedUrl: webAddress
    .nullable()
    .default(null)
    .meta({ description: 'Where a copy is kept that cannot change any more.' }),
  derivesFrom: id
    .nullable()
    .default(null)
    .meta({ description: 'The evidence of the same claim that this has its words from.' }),
  readOn: day.meta({ description: 'The day the source was read.' }),
};

const confidential = z
  .boolean()
  .meta({ description: 'Whether the source must not be named outside of the desk.' });

export const addEvidenceInput = z.strictObject({
  id,
  ...content,
  confidential: confidential.default(false),
});
// Whoever leaves it out has not thought of it: a source that is protected stays so.
export const changeEvidenceInput = z.strictObject({
  version,
  ...content,
  confidential: confidential.optional(),
});
