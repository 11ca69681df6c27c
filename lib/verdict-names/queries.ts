import { z } from 'zod';
import { standardVerdictNames } from '@/lib/claims/status-names';
import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import type { VerdictNamesView } from './schema';

const storedNames = z.record(z.string(), z.string());

/** What the actor's desk calls its verdicts. */
export async function getVerdictNames(
  actor: Actor,
  client: Transaction = db(),
): Promise<VerdictNamesView> {
  const { verdictNames, verdictNamesVersion } = await client.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { verdictNames: true, verdictNamesVersion: true },
  });
  const names = { ...standardVerdictNames, ...storedNames.parse(verdictNames) };
  return { names, version: verdictNamesVersion };
}
