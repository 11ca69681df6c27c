import { z } from 'zod';
import { articleSummary } from '@/lib/articles/schema';
import { assignmentView } from '@/lib/assignments/schema';

export const listWorkQuery = z.strictObject({
  after: z
    .string()
    .max(200)
    .regex(/^[\w-]+$/)
    .optional()
    .meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** An article that is assigned to somebody, as they are shown it. */
export const workItem = z
  .strictObject({
    assignment: assignmentView,
    article: articleSummary,
    toRecheck: z.int().meta({ description: 'How many of its claims are due for a re-check.' }),
    waiting: z.int().meta({ description: 'How many of its claims you have not marked.' }),
  })
  .meta({ id: 'WorkItem' });

export const workList = z.strictObject({
  items: z
    .array(workItem)
    .meta({ description: 'What is due first on top, what has no time last.' }),
  /** Give it as `after` for the next page; null at the end. */
  next: z.string().nullable(),
});

export type WorkItem = z.infer<typeof workItem>;
export type WorkList = z.infer<typeof workList>;
