import type { Quorum } from '@/lib/quorum/schema';
import type { Role } from '@/prisma/generated/enums';

/** Somebody acting on one desk, with the role the database gave them for this very request. */
export type Actor = {
  userId: string;
  name: string;
  deskId: string;
  deskSlug: string;
  role: Role;
  /** The token by which a program acts for them; none where they act themselves. */
  tokenId?: string;
  /** The request by which they act, where the caller gave it an id. */
  requestId?: string;
  /** Whether the verdicts of others on a claim are hidden from them until their own is in. */
  blind: boolean;
  /** How many verdicts the desk wants on a claim. */
  quorum: Quorum;
};

const rank = { REVIEWER: 1, EDITOR: 2, ADMIN: 3 } as const satisfies Record<Role, number>;

/** Whether a role may do what `least` may: an editor what a reviewer may, an admin everything. */
export function isAtLeast(role: Role, least: Role): boolean {
  return rank[role] >= rank[least];
}

export const roleNames = {
  REVIEWER: 'Reviewer',
  EDITOR: 'Editor',
  ADMIN: 'Admin',
} as const satisfies Record<Role, string>;

/** What somebody of a role does on a desk. */
export const roleDeeds = {
  REVIEWER: 'brings articles in and marks claims',
  EDITOR: 'also rules on disagreements, and signs off, publishes and corrects articles',
  ADMIN: 'also says who works here, and what the desk asks of its reviewers',
} as const satisfies Record<Role, string>;

/** A role in a sentence: “an editor”. */
export function aRole(role: Role): string {
  return `${role === 'REVIEWER' ? 'a' : 'an'} ${roleNames[role].toLowerCase()}`;
}
