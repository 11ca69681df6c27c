import { z } from 'zod';
import { id, instant, person, version } from '@/lib/api/fields';

/** That an article is somebody's to review. */
export const assignmentView = z
  .strictObject({
    id,
    assignee: person,
    assignedBy: person.nullable().meta({ description: 'Null where the desk’s rule did.' }),
    createdAt: instant,
    due: instant.nullable(),
    heldUntil: instant.nullable().meta({
      description: 'Whoever has taken it holds it until then; null where it was assigned.',
    }),
    done: z.boolean().meta({
      description:
        'Whether its assignee has marked every claim, or said that they are done. To whoever reviews blind others are never done.',
    }),
    version: version.meta({ description: 'Of others’ assignments 1 to whoever reviews blind.' }),
  })
  .meta({ id: 'Assignment' });

const due = instant.nullable().meta({ description: 'When it is due; null where that is open.' });

export const assignArticleInput = z.strictObject({
  id,
  assignee: id.meta({ description: 'The member of the desk who is to review it.' }),
  due: due.default(null),
});

export const takeArticleInput = z.strictObject({ id });

export const changeAssignmentInput = z.strictObject({ due, version });

export const setAssignmentDoneInput = z.strictObject({
  done: z.boolean().meta({ description: 'False opens it again.' }),
  version,
});

export const assignments = z
  .array(assignmentView)
  .meta({ description: 'Whom the article is assigned to, who came first on top.' });

export type AssignmentView = z.infer<typeof assignmentView>;
