import type { Role } from '@/prisma/generated/enums';
import { type Actor, isAtLeast } from './actor';

/** Who works here, and inviting others, is the admin's business. */
export function canManagePeople(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'ADMIN');
}

/** What the desk asks of its reviewers is the admin's business too. */
export function canManagePolicy(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'ADMIN');
}

/**
 * Whether somebody reviews blind. Editors rule over the verdicts, so they see
 * them all, also where they give one themselves.
 */
export function reviewsBlind(role: Role, desk: { blindReview: boolean }): boolean {
  return desk.blindReview && !isAtLeast(role, 'EDITOR');
}
