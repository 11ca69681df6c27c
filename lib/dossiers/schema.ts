import { z } from 'zod';
import { id, instant, line, person } from '@/lib/api/fields';
import { savedQuery } from '@/lib/saved-views/schema';
import { DossierState, ReportProfile } from '@/prisma/generated/enums';
import { dossierHead } from './dossier';
import { titleMax } from './limits';

/** Which articles: what the board's address says, but for the page one was on. */
export const dossierQuery = savedQuery;

/** What a desk knows of a dossier, without the reports of its articles. */
export const dossierView = z
  .strictObject({
    id,
    title: z.string(),
    profile: z.enum(ReportProfile),
    query: dossierQuery,
    state: z.enum(DossierState),
    reason: z.string().nullable().meta({ description: 'Why there is none, where it is known.' }),
    madeBy: person,
    createdAt: instant.meta({ description: 'When it was asked for.' }),
    finishedAt: instant.nullable(),
    articles: z
      .strictObject({
        all: z.int().nullable().meta({ description: 'Null until they are looked for.' }),
        done: z.int(),
        deleted: z.int().meta({
          description: 'How many of them the desk has deleted since. It is read by nobody then.',
        }),
      })
      .meta({ description: 'How many articles it is of, and how many of them are in.' }),
    claims: z.int(),
    size: z.int().meta({ description: 'Of what is kept of it, in bytes.' }),
    files: z.array(z.string()).meta({ description: 'The formats that it can be had in.' }),
    head: dossierHead.nullable().meta({ description: 'Null until it is made.' }),
  })
  .meta({
    id: 'DossierView',
    description: 'One report of many articles, and how far it has come.',
  });

export const dossierList = z.strictObject({
  dossiers: z.array(dossierView),
  next: z
    .string()
    .nullable()
    .meta({ description: 'Give it as `after` for the next page; null at the end.' }),
});

export const listDossiersQuery = z.strictObject({
  after: id.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const makeDossierInput = z.strictObject({
  id,
  title: line(titleMax).min(1, 'A dossier needs a title.'),
  profile: z.enum(ReportProfile).default('PUBLIC'),
  query: dossierQuery.default(dossierQuery.parse({})),
});

export const deletedDossier = z
  .strictObject({
    id,
    title: z.string(),
    profile: z.enum(ReportProfile),
    deletedAt: instant,
  })
  .meta({ id: 'DeletedDossier' });

export type DeletedDossier = z.infer<typeof deletedDossier>;
export type DossierView = z.infer<typeof dossierView>;
export type DossierList = z.infer<typeof dossierList>;
export type DossierQuery = z.infer<typeof dossierQuery>;
