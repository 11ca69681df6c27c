import type { z } from 'zod';
import type { Actor } from '@/lib/desks/actor';
import { changePolicy } from '@/lib/policy/mutations';
import { getGuidelines } from './queries';
import type { GuidelinesView, setGuidelinesInput } from './schema';

/**
 * Writes what the desk tells its reviewers to go by. What it said before stays
 * in the ledger, and a repeat changes nothing. Throws `not-allowed` and
 * `stale-version`.
 */
export function setGuidelines(
  actor: Actor,
  { text, version: seen }: z.output<typeof setGuidelinesInput>,
): Promise<GuidelinesView> {
  const { deskId, userId } = actor;
  return changePolicy(actor, {
    refusal: 'Only an admin writes the guidelines of the desk.',
    name: 'text',
    seen,
    read: getGuidelines,
    isSame: (before) => before.text === text,
    store: (tx) => {
      const written = { text, updatedAt: new Date(), updatedById: userId };
      return tx.guidelines.upsert({
        where: { deskId },
        create: { deskId, ...written },
        update: { ...written, version: { increment: 1 } },
        select: { deskId: true },
      });
    },
    entryOf: (before) => ({
      event: 'GUIDELINES_CHANGED',
      before: { text: before.text },
      after: { text },
    }),
  });
}
