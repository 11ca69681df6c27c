import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Actor } from '@/lib/desks/actor';
import { changePolicy, storeOnDesk } from '@/lib/policy/mutations';
import { getPrintTemplates } from './queries';
import type { PrintTemplatesView, setPrintTemplatesInput } from './schema';

/**
 * Says how the desk words claims in print; what was printed before, and reports
 * that were made, stay as they are. A repeat changes nothing. Throws
 * `not-allowed` and `stale-version`.
 */
export function setPrintTemplates(
  actor: Actor,
  { templates, version: seen }: z.output<typeof setPrintTemplatesInput>,
): Promise<PrintTemplatesView> {
  return changePolicy(actor, {
    refusal: 'Only an admin says how the desk words claims in print.',
    name: 'templates',
    seen,
    read: getPrintTemplates,
    isSame: (before) => isDeepStrictEqual(before.templates, templates),
    store: (tx) =>
      storeOnDesk(tx, actor, {
        printTemplates: templates,
        printTemplatesVersion: { increment: 1 },
      }),
    entryOf: (before) => ({
      event: 'PRINT_TEMPLATES_CHANGED',
      before: { templates: before.templates },
      after: { templates },
    }),
  });
}
