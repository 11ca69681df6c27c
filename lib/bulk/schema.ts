import { z } from 'zod';
import { id, instant, prose, version } from '@/lib/api/fields';
import { articleSummary } from '@/lib/articles/schema';
import { mostReviewers } from '@/lib/assignment-rules/schema';
import { noteLengthMax, stage } from '@/lib/stages/schema';
import { bulkMax } from './most';

/**
 * What is done to each of the articles: a step to a stage, deleting or restoring them, having somebody
 * review them, or taking back just the assignments that were made so.
 */
export const bulkAction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('step'),
    stage,
    note: prose(noteLengthMax).default('').meta({ description: 'Where the step needs words.' }),
  }),
  z.strictObject({ kind: z.literal('delete') }),
  z.strictObject({ kind: z.literal('restore') }),
  z.strictObject({
    kind: z.literal('assign'),
    batch: id.meta({
      description:
        'A UUID made by the client: the same action asked for again assigns nobody twice.',
    }),
    assignee: id.nullable().meta({
      description: 'The member who is to review them; null has the desk’s rule choose for each.',
    }),
    due: instant.nullable().default(null).meta({
      description: 'When they are due; null where that is open, or as the rule has it.',
    }),
  }),
  z.strictObject({
    kind: z.literal('unassign'),
    assignments: z
      .array(id)
      .min(1)
      .max(bulkMax * mostReviewers)
      .meta({
        description: 'Those that are taken back, of whichever of the articles; as they were made.',
      }),
  }),
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
    done: z.array(
      articleSummary.pick({ id: true, title: true, stage: true, version: true }).extend({
        assignments: z.array(id).meta({ description: 'Those that were made.' }),
      }),
    ),
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
