import { canDeleteArticle } from '@/lib/articles/access';
import { canAssign } from '@/lib/assignments/access';
import { stepChoices } from '@/lib/bulk/choices';
import type { Role, Stage } from '@/prisma/generated/enums';
import type { BulkChoice } from './bulk-bar';

/** What can be done to the chosen articles of the board: the steps on, assigning and deleting them. */
export function boardChoices(
  person: { role: Role },
  chosen: readonly { stage: Stage }[],
): BulkChoice[] {
  const steps = stepChoices(person, chosen).map(
    ({ step, count }): BulkChoice => ({
      label: step.label,
      action: { kind: 'step', stage: step.to, note: '' },
      count,
      ...(step.asks && { asks: step }),
    }),
  );
  // What it is is asked first.
  const action = { kind: 'assign', batch: '', assignee: null, due: null } as const;
  const assign: BulkChoice[] = canAssign(person)
    ? [{ label: 'Assign …', action, asksWho: true }]
    : [];
  if (!canDeleteArticle(person)) return [...steps, ...assign];
  const [it, its] = chosen.length === 1 ? ['it', 'its'] : ['them', 'their'];
  return [
    ...steps,
    ...assign,
    {
      label: 'Delete',
      action: { kind: 'delete' },
      confirm: {
        title: chosen.length === 1 ? 'Delete the article?' : `Delete ${chosen.length} articles?`,
        description: `Nobody of the desk meets ${it} any more, in no list, count, search or report. An editor can restore ${it} with all ${its} claims.`,
      },
    },
  ];
}
