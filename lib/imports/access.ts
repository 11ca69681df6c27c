import { type Actor, isAtLeast } from '@/lib/desks/actor';

/** Whether the actor may add to an import, start, cancel and retry it: whoever made it, and editors. */
export function canRunImport(
  { userId, role }: Pick<Actor, 'userId' | 'role'>,
  { addedById }: { addedById: string },
): boolean {
  return userId === addedById || isAtLeast(role, 'EDITOR');
}
