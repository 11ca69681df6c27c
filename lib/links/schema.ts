import { z } from 'zod';
import { id, instant, person } from '@/lib/api/fields';

/** The two sorts of links. */
export const linkKinds = ['SECRET', 'OPEN'] as const;

export const reportLinkView = z
  .strictObject({
    id,
    kind: z
      .enum(linkKinds)
      .describe('Secret: for whoever has the address. Open: at an address that anybody can find.'),
    noindex: z.boolean().describe('Whether search engines are asked to leave it out.'),
    address: z.url().nullable().describe('Of an open link. A secret one is told once.'),
    createdBy: person,
    createdAt: instant,
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'ReportLink', description: 'An address at which others read a report.' });

export type ReportLinkView = z.infer<typeof reportLinkView>;

export const addLinkInput = z.strictObject({
  kind: z.enum(linkKinds).default('SECRET'),
  noindex: z
    .boolean()
    .default(true)
    .describe(
      'Whether search engines are asked to leave it out; of a secret link they always are.',
    ),
});

export const addedLink = z
  .strictObject({
    link: reportLinkView,
    address: z.url().describe('Where the report is read. Of a secret link this is told only now.'),
  })
  .meta({ id: 'AddedReportLink' });

export type AddedLink = z.infer<typeof addedLink>;
