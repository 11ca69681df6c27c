import type { Actor } from '@/lib/desks/actor';
import { db, type Transaction } from '@/lib/server/db';
import { type PrintTemplatesView, printTemplatesView } from './schema';

/** How the actor's desk words claims in print, where that is not the standard. */
export async function getPrintTemplates(
  actor: Actor,
  client: Transaction = db(),
): Promise<PrintTemplatesView> {
  const row = await client.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { printTemplates: true, printTemplatesVersion: true },
  });
  return printTemplatesView.parse({
    templates: row.printTemplates,
    version: row.printTemplatesVersion,
  });
}
