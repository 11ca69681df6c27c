import { z } from 'zod';
import { id, version } from '@/lib/api/fields';
import { figureWords } from '@/lib/words/figure-words';
import { AssignBy } from '@/prisma/generated/enums';

/** The most people that one article is assigned to by itself. */
export const mostReviewers = 10;

const figure = (most: number) => {
  const message = `A whole number from 1 to ${figureWords(most)}.`;
  return z.int(message).min(1, message).max(most, message);
};

const ruleFields = {
  assignBy: z.enum(AssignBy).meta({
    description:
      'HAND: nothing is assigned by itself. ROUND_ROBIN: to one after the other. LOAD: to whom the fewest claims wait for.',
  }),
  members: z
    .array(id)
    .max(500)
    .refine((ids) => new Set(ids).size === ids.length, 'A person is named twice.')
    .meta({ description: 'Who takes part; empty where all reviewers do.' }),
  reviewersPerArticle: figure(mostReviewers),
  dueHours: figure(8760).nullable().meta({
    description: 'How long after its arrival an article is due, in hours.',
  }),
  holdMinutes: figure(10_080).meta({
    description: 'How long an article is held for whoever has taken it and is not heard of.',
  }),
};

export const assignmentRule = z
  .strictObject({
    ...ruleFields,
    version: version.nullable().meta({ description: 'Null where the desk has the standard one.' }),
  })
  .meta({ id: 'AssignmentRule', description: 'How a desk assigns the articles that arrive.' });

export const setAssignmentRuleInput = z.strictObject({
  ...ruleFields,
  version: version.nullable(),
});

export type AssignmentRuleView = z.infer<typeof assignmentRule>;
