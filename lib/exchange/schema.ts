import { z } from 'zod';
import { line, prose } from '@/lib/api/fields';
import { ranges, wording } from '@/lib/claims/schema';
import { ClaimKind, VerdictValue } from '@/prisma/generated/enums';

export const rationaleLengthMax = 5000;
export const claimantLengthMax = 200;
/** How many claims an article may come with. */
export const claimsMax = 2000;
/** How many articles of one file are read. */
export const articlesMax = 50;

const importedClaim = z.strictObject({
  ranges,
  wording: wording.nullable().default(null).meta({ description: 'Null for the exact words.' }),
  kind: z.enum(ClaimKind).nullable().default(null),
  status: z.enum(VerdictValue).nullable().default(null).meta({
    description: 'What the other tool holds of it. It becomes no verdict by itself.',
  }),
  rationale: prose(rationaleLengthMax).nullable().default(null),
  claimant: line(claimantLengthMax).nullable().default(null).meta({
    description: 'Who is said to claim it, by name.',
  }),
});

/** The claims that an article brings along. */
export const articleImport = z
  .strictObject({
    from: line(60).min(1).meta({ description: 'The tool that the claims come from.' }),
    claims: z.array(importedClaim).max(claimsMax),
  })
  .meta({ description: 'The claims it has, in place of those that the splitter would find.' });

export type ArticleImport = z.output<typeof articleImport>;

export const previewExchangeInput = z.strictObject({
  file: z.string().max(12_000_000).meta({ description: 'The file, as text.' }),
  text: z.string().nullable().default(null).meta({
    description: 'The article that the claims are of, for a file that does not hold it.',
  }),
});

const refusals = z.array(z.strictObject({ where: z.string(), reason: z.string() }));

export const exchangeView = z
  .strictObject({
    from: z.string().meta({ description: 'The tool, by what stands in the file.' }),
    lacksText: z.boolean().meta({
      description: 'The file does not hold the article: ask again with its text.',
    }),
    articles: z.array(
      z.strictObject({
        title: z.string().nullable(),
        text: z.string(),
        claims: articleImport.shape.claims,
        refusals,
      }),
    ),
    refusals,
  })
  .meta({
    id: 'Exchange',
    description: 'A file of another tool as it was read; nothing is stored.',
  });

export type ExchangeView = z.output<typeof exchangeView>;

export const takeImportedVerdictsInput = z.strictObject({
  // Together they are as long as a rationale may be.
  rationale: prose(4000).meta({
    description: 'Yours, before what the tool says itself.',
  }),
});

export const takenVerdictsView = z
  .strictObject({
    taken: z.int().min(0).meta({ description: 'How many claims have a verdict of yours by it.' }),
    refused: z.array(z.strictObject({ claim: z.uuid(), reason: z.string() })),
  })
  .meta({ id: 'TakenVerdicts' });

export type TakenVerdictsView = z.infer<typeof takenVerdictsView>;
