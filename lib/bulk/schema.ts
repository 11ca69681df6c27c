import { z } from 'zod';
import { id, prose, version } from '@/lib/api/fields';
import { articleSummary } from '@/lib/articles/schema';
import { noteLengthMax, stage } from '@/lib/stages/schema';
import { bulkMax } from './most';

/** What is done to each of the articles: a step to a stage, deleting or restoring them. */
export const bulkAction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('step'),
    stage,
    note: prose(noteLengthMax).default('').meta({ description: 'Where the step needs words.' }),
  }),
  z.strictObject({ kind: z.literal('delete') }),
  z.strictObject({ kind: z.literal('restore') }),
]);

export const changeArticlesInput = z.strictObject({
  action: bulkAction,
  articles: z
    .array(z.strictObject({ id, version }))
    .min(1, 'Choose an article first.')
    .max(bulkMax, `At most ${bulkMax} articles are changed at once.`)
    .refine(
      (articles) => new Set(articles.map((article) => article.id)).size === articles.length,
      'An article is named twice.',
    ),
});

/** What came of a bulk action: each article is done for itself, and one that is refused keeps no other back. */
export const bulkOutcome = z
  .strictObject({
    done: z.array(articleSummary.pick({ id: true, title: true, stage: true, version: true })),
    refused: z.array(
      z.strictObject({
        id,
        title: z.string().nullable().meta({ description: 'Null where there is no such article.' }),
        problem: z.strictObject({ type: z.string(), detail: z.string() }),
      }),
    ),
  })
  .meta({ id: 'BulkOutcome' });

export type BulkAction = z.output<typeof bulkAction>;
export type BulkOutcome = z.infer<typeof bulkOutcome>;
