import { z } from 'zod';
import { day, id, instant, line, person, prose, version, webAddress } from '@/lib/api/fields';
import { assignments } from '@/lib/assignments/schema';
import { claimView } from '@/lib/claims/schema';
import { articleImport } from '@/lib/exchange/schema';
import { overrideView } from '@/lib/gate/schema';
import { correctionView, publicationView, stage } from '@/lib/stages/schema';
import { values } from '@/lib/values/schema';
import { checkText } from './check-text';
import { titleLengthMax } from './draft';

const details = {
  title: line(titleLengthMax),
  sourceUrl: webAddress.nullable(),
  publisher: line(200).nullable(),
  author: line(200).nullable(),
  publishedOn: day.nullable(),
};

export const titleOfArticle = details.title.min(1, 'An article needs a title.');

/** The text of an article, kept to the letter. */
export const text = z.string().superRefine((given, context) => {
  const message = checkText(given);
  if (message) context.addIssue({ code: 'custom', message });
});

export const addArticleInput = z.strictObject({
  id,
  title: titleOfArticle,
  text: text.meta({ description: 'Kept exactly as given. At most 2,000,000 bytes of UTF-8.' }),
  sourceUrl: details.sourceUrl.default(null),
  publisher: details.publisher.default(null),
  author: details.author.default(null),
  publishedOn: details.publishedOn.default(null),
  import: articleImport.optional(),
  unlessKnown: z.boolean().optional().meta({
    description: 'Whether to refuse a text that the desk has already, to the letter.',
  }),
});

const counts = z.strictObject({
  PENDING: z.int(),
  VERIFIED: z.int(),
  UNVERIFIED: z.int(),
  DISPUTED: z.int(),
  NEEDS_RULING: z.int(),
});

/** An article as the board lists it. */
export const articleSummary = z
  .strictObject({
    id,
    ...details,
    sourceUrl: z.string().nullable(),
    addedBy: person,
    createdAt: instant,
    updatedAt: instant,
    counts: counts.meta({ description: 'How many standing claims are at each status.' }),
    openComments: z.int().meta({ description: 'How many comments nobody has resolved.' }),
    due: instant.nullable().meta({
      description:
        'The earliest time by which somebody was to review it who has not yet; null where there is none, where every claim is decided, and to who reviews blind.',
    }),
    stage,
    version: version.meta({ description: 'Of its stage; changes to its claims leave it.' }),
  })
  .meta({ id: 'ArticleSummary' });

export const block = z.strictObject({ start: z.int(), end: z.int(), kind: z.string() });

export const revisionView = z
  .strictObject({
    id,
    number: z.int().min(1),
    text: z.string(),
    sha256: z.string().meta({ description: 'SHA-256 of the text’s UTF-8 bytes, hexadecimal.' }),
    splitter: z.string(),
    blocks: z.array(block),
    values: values.nullable().meta({
      description:
        'What can be compared across articles. A claim’s are those within its ranges. Null for a text that was read before the splitter told them.',
    }),
    createdAt: instant,
  })
  .meta({ id: 'Revision' });

/** An article as the review page shows it. */
export const articleView = z
  .strictObject({
    ...articleSummary.shape,
    publication: publicationView.nullable(),
    corrections: z.array(correctionView).meta({ description: 'Oldest first.' }),
    assignments,
    override: overrideView.nullable().meta({
      description:
        'By which override of the gate it stands at its stage; none for who reviews blind.',
    }),
    revision: revisionView,
    claims: z.array(claimView).meta({ description: 'In reading order, dropped ones included.' }),
  })
  .meta({ id: 'Article' });

/** An article that an editor has deleted, and can restore. */
export const deletedArticle = z
  .strictObject({
    ...articleSummary.shape,
    deleted: z.strictObject({ by: person, at: instant }),
  })
  .meta({ id: 'DeletedArticle' });

export const restoreArticleInput = z.strictObject({ version });

/** Which articles the board shows: by what they wait for. */
export const boardFilter = z.enum(['all', 'pending', 'needs-ruling', 'recheck', 'settled']);

/** In which order the board shows them. */
export const boardSort = z.enum(['newest', 'waiting', 'due', 'pending', 'changed', 'title']);

/** How long ago an article was added. */
export const boardAge = z.enum(['any', 'day', 'week', 'month', 'older']);

export const listArticlesQuery = z.strictObject({
  search: prose(200).default('').meta({
    description:
      'Words of the title, publisher, author, text and claims, the last of them as a beginning; “in quotes” as a phrase, with a - before it not at all.',
  }),
  show: boardFilter.default('all'),
  sort: boardSort.default('newest').meta({
    description: 'Who reviews blind is given newest in place of what would tell of verdicts.',
  }),
  stage: stage.optional(),
  addedBy: id.optional().meta({ description: 'Whoever brought the article in.' }),
  reviewer: id.optional().meta({
    description: 'Whoever has marked claims of it; who reviews blind finds only their own.',
  }),
  assignee: z
    .union([id, z.literal('nobody')])
    .optional()
    .meta({
      description:
        'Whoever it is assigned to, or nobody; who reviews blind finds by person only their own.',
    }),
  publisher: prose(200).optional(),
  age: boardAge.default('any'),
  comments: z.enum(['any', 'open']).default('any'),
  after: z
    .string()
    .max(3000)
    .regex(/^[\w-]+$/)
    .optional()
    .meta({ description: 'The `next` of the page before, asked for in the same order.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** An article on the board, with what was found in it. */
export const listedArticle = z
  .strictObject({
    ...articleSummary.shape,
    toRecheck: z.int().meta({ description: 'How many of its claims are due for a re-check.' }),
    reviewers: z.array(person).meta({ description: 'Who has marked claims of it, by name.' }),
    assignments,
    passage: z.string().nullable().meta({
      description: 'Where its text has a word that was searched for, if its head has none.',
    }),
    present: z.array(person).meta({ description: 'Who else has it open at this moment.' }),
  })
  .meta({ id: 'ListedArticle' });

export const articleList = z.strictObject({
  articles: z.array(listedArticle),
  /** Give it as `after` for the next page; null at the end. */
  next: z.string().nullable(),
});

export type BoardSort = z.infer<typeof boardSort>;
export type BoardAge = z.infer<typeof boardAge>;
export type ListedArticle = z.infer<typeof listedArticle>;
export type ArticleList = z.infer<typeof articleList>;
export type ArticleSummary = z.infer<typeof articleSummary>;
export type ArticleView = z.infer<typeof articleView>;
export type DeletedArticle = z.infer<typeof deletedArticle>;
export type BoardFilter = z.infer<typeof boardFilter>;
export type AddArticleInput = z.output<typeof addArticleInput>;
export type ListArticlesQuery = z.output<typeof listArticlesQuery>;
