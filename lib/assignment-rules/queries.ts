import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import type { AssignmentRuleView } from './schema';

/** What a desk does that has said nothing. */
const standardRule: AssignmentRuleView = {
  assignBy: 'HAND',
  members: [],
  reviewersPerArticle: 1,
  dueHours: null,
  holdMinutes: 30,
  version: null,
};

/** How the actor's desk assigns the articles that arrive. */
export async function getAssignmentRule(
  { deskId }: Pick<Actor, 'deskId'>,
  client: Transaction = db(),
): Promise<AssignmentRuleView> {
  const row = await client.assignmentRule.findUnique({
    where: { deskId },
    select: {
      assignBy: true,
      memberIds: true,
      reviewersPerArticle: true,
      dueHours: true,
      holdMinutes: true,
      version: true,
    },
  });
  if (!row) return standardRule;
  const { memberIds: members, ...rule } = row;
  return { ...rule, members };
}
