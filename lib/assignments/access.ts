import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** Whether the actor may say who reviews an article and when it is due. */
export function canAssign(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}

/** Whether the actor may take an article back: everybody may give back their own. */
export function canWithdraw(
  actor: Pick<Actor, 'role' | 'userId'>,
  assignment: { assigneeId: string },
): boolean {
  return assignment.assigneeId === actor.userId || canAssign(actor);
}

/** That somebody is done is theirs to say. */
export function canSayDone(
  actor: Pick<Actor, 'userId'>,
  assignment: { assigneeId: string },
): boolean {
  return assignment.assigneeId === actor.userId;
}
