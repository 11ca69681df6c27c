import type { Actor } from '@/lib/desks/actor';
import { getDeskRow } from '@/lib/desks/queries';
import { db, type Transaction } from '@/lib/server/db';
import { type SubLabel, type SubLabelsView, subLabel } from './schema';

const stored = subLabel.array();

/** The sub-labels of the actor's desk, retired ones too, in the order in which they are offered. */
export async function listSubLabels(actor: Actor, client?: Transaction): Promise<SubLabel[]> {
  const { subLabels } = await getDeskRow(actor, client);
  return stored.parse(subLabels);
}

/** The same, and which of them verdicts or rulings have, with the version of them all. */
export async function getSubLabels(
  actor: Actor,
  client: Transaction = db(),
): Promise<SubLabelsView> {
  const { deskId } = actor;
  const { subLabels, subLabelsVersion: version } = await client.desk.findUniqueOrThrow({
    where: { id: deskId },
    select: { subLabels: true, subLabelsVersion: true },
  });
  const labels = stored.parse(subLabels);
  const ids = labels.map(({ id }) => id);
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM unnest(${ids}::uuid[]) AS "label" ("id") WHERE EXISTS (
      SELECT FROM "Verdict" WHERE "deskId" = ${deskId}::uuid AND "subLabelId" = "label"."id"
    ) OR EXISTS (
      SELECT FROM "Ruling" WHERE "deskId" = ${deskId}::uuid AND "subLabelId" = "label"."id"
    )`;
  const used = new Set(rows.map(({ id }) => id));
  return { labels: labels.map((label) => ({ ...label, used: used.has(label.id) })), version };
}
