import { type Actor, isAtLeast } from '@/lib/desks/actor';
import type { Step } from './steps';

/** Whether the actor's role may take a step. */
export function canTake(actor: Pick<Actor, 'role'>, { least }: Pick<Step, 'least'>): boolean {
  return isAtLeast(actor.role, least);
}
