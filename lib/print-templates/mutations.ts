import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { canManagePolicy } from '@/lib/desks/policy';
import { record } from '@/lib/ledger/mutations';
import { transaction } from '@/lib/server/db';
import { getPrintTemplates } from './queries';
import type { PrintTemplatesView, setPrintTemplatesInput } from './schema';

/**
 * Says how the desk words claims in print; what was printed before, and reports
 * that were made, stay as they are. A repeat changes nothing. Throws
 * `not-allowed` and `stale-version`.
 */
export async function setPrintTemplates(
  actor: Actor,
  { templates, version }: z.output<typeof setPrintTemplatesInput>,
): Promise<PrintTemplatesView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin says how the desk words claims in print.');
  }
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${actor.deskId}::uuid FOR NO KEY UPDATE`;
    const before = await getPrintTemplates(actor, tx);
    if (JSON.stringify(before.templates) === JSON.stringify(templates)) return before;
    if (before.version !== version) throw staleVersion('templates', before);
    await tx.desk.update({
      where: { id: actor.deskId },
      data: { printTemplates: templates, printTemplatesVersion: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'PRINT_TEMPLATES_CHANGED',
      before: { templates: before.templates },
      after: { templates },
    });
    return { templates, version: version + 1 };
  });
}
