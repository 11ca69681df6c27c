import type { MemberView } from './schema';

type Held = Pick<MemberView, 'id' | 'role' | 'deactivatedAt'>;

const isAdmin = ({ role, deactivatedAt }: Held) => role === 'ADMIN' && deactivatedAt === null;

/** Whether a member is the one admin that the desk has: without them nobody could let people in. */
export function isLastAdmin(members: readonly Held[], id: string): boolean {
  const admins = members.filter(isAdmin);
  return admins.length === 1 && admins[0]?.id === id;
}
