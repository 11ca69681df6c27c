import { z } from 'zod';
import { standardVerdictNames } from '@/lib/claims/status-names';
import type { Actor } from '@/lib/desks/actor';
import { getDeskRow } from '@/lib/desks/queries';
import type { Transaction } from '@/lib/server/db';
import type { VerdictNamesView } from './schema';

const storedNames = z.record(z.string(), z.string());

/** What the actor's desk calls its verdicts. */
export async function getVerdictNames(
  actor: Actor,
  client?: Transaction,
): Promise<VerdictNamesView> {
  const { verdictNames, verdictNamesVersion } = await getDeskRow(actor, client);
  const names = { ...standardVerdictNames, ...storedNames.parse(verdictNames) };
  return { names, version: verdictNamesVersion };
}
