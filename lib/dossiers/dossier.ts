import { z } from 'zod';
import { sourceKinds } from '@/lib/reports/figures/by-source';
import { type Report, reportFormatVersion, reportSchema } from '@/lib/reports/report';

const { asOf, ledgerPosition, profile, withheld, desk, summary } = reportSchema.shape;

const count = z.int().min(0);
const counts = z.strictObject({
  VERIFIED: count,
  UNVERIFIED: count,
  DISPUTED: count,
  NEEDS_RULING: count,
  PENDING: count,
});

/**
 * What a dossier says before its articles. In its JSON file `articles` follows: the report of each,
 * in the order of the board.
 */
export const dossierHead = z
  .strictObject({
    format: z.literal('claimdesk-dossier'),
    formatVersion: z
      .literal(reportFormatVersion)
      .describe('The version of the shape of its reports.'),
    title: z.string(),
    filter: z.string().describe('In words, which articles the board was asked for.'),
    asOf,
    ledgerPosition,
    profile,
    withheld: withheld.describe('What of all its articles is withheld, and of the filter.'),
    desk,
    articleCount: z.int().min(0),
    summary: summary.describe('Of the claims of all its articles.'),
    bySource: z
      .array(
        z.strictObject({
          kind: z
            .enum(sourceKinds)
            .describe(
              'One named source, the article itself, nobody by name, or all other sources together.',
            ),
          name: z.string().nullable().describe('Of a named source; null for all else.'),
          sources: count.describe('How many sources are counted together.'),
          counts,
        }),
      )
      // Dossiers that were made before it was told do not have it.
      .default([])
      .describe('How the claims stand by who says them, the sources with the most claims first.'),
    overTime: z
      .array(z.strictObject({ at: asOf, counts }))
      .describe(
        'How the claims stood at moments up to the last, by the verdicts and rulings that stand.',
      ),
  })
  .meta({
    id: 'DossierHead',
    description: 'What one report of all articles that a filter of the board shows says of them.',
  });

export type DossierHead = z.infer<typeof dossierHead>;

/** One report of many articles, as a whole. */
export type Dossier = DossierHead & { readonly articles: readonly Report[] };
