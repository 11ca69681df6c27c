import { z } from 'zod';
import { instant, line, person, prose, version } from '@/lib/api/fields';
import { ClaimKind } from '@/prisma/generated/enums';

/** A question keeps its id when it is worded anew; the standard ones have names for ids. */
export const questionId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
  .meta({ description: 'A UUID where the client makes it; version 7.' });

export const question = z.strictObject({
  id: questionId,
  text: line(300).min(1, 'A question needs words.'),
});

export type Question = z.infer<typeof question>;

export const questions = z
  .array(question)
  .max(20, 'At most 20 questions make a checklist.')
  .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
    error: 'Two questions have the same id.',
  });

export const checklistView = z
  .strictObject({
    kind: z.enum(ClaimKind),
    questions: z.array(question),
    version: version
      .nullable()
      .meta({ description: 'Null where the desk asks the standard questions.' }),
  })
  .meta({ id: 'Checklist', description: 'What a desk asks of one kind of claim, in order.' });

export type ChecklistView = z.infer<typeof checklistView>;

export const setChecklistInput = z.strictObject({
  kind: z.enum(ClaimKind),
  questions,
  version: version.nullable().meta({
    description: 'The version that you saw; null where the desk asked the standard questions.',
  }),
});

export const checkView = z
  .strictObject({
    questionId,
    question: z.string().meta({ description: 'The question as it was put then.' }),
    done: z.boolean(),
    note: z.string(),
    checkedBy: person,
    updatedAt: instant,
    version,
  })
  .meta({ id: 'Check', description: 'What came of one question of a checklist, for a claim.' });

export type CheckView = z.infer<typeof checkView>;

export const setCheckInput = z.strictObject({
  done: z.boolean(),
  note: prose(2000).default(''),
  version: version.nullable().meta({
    description: 'The version of the check that you saw; null where nobody had answered.',
  }),
});
