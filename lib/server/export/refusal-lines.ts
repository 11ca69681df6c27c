import { stringify } from 'csv-stringify/sync';
import type { Actor } from '@/lib/desks/actor';
import { listItems } from '@/lib/imports/queries';
import { guardCell } from '@/lib/reports/csv/csv-cell';

/** The byte order mark by which Excel knows that a CSV is UTF-8. */
const mark = '\uFEFF';

/** The refused items of an import as CSV, some lines at a time: the name and the reason of each. */
export async function* refusalLines(actor: Actor, importId: string): AsyncGenerator<string, void> {
  yield `${mark}${stringify([['name', 'reason']], { record_delimiter: 'windows' })}`;
  let after: string | undefined;
  do {
    const page = await listItems(actor, importId, { state: 'REFUSED', limit: 500, after });
    if (page.items.length > 0) {
      const rows = page.items.map(({ name, reason }) => [guardCell(name), guardCell(reason ?? '')]);
      yield stringify(rows, { record_delimiter: 'windows' });
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
}
