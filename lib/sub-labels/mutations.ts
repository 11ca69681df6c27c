import type { z } from 'zod';
import { Problem, staleVersion } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { canManagePolicy } from '@/lib/desks/policy';
import { record } from '@/lib/ledger/mutations';
import { transaction } from '@/lib/server/db';
import { VerdictValue } from '@/prisma/generated/enums';
import { getSubLabels } from './queries';
import type { SubLabel, SubLabelsView, setSubLabelsInput } from './schema';

/**
 * Says what the desk's verdicts can be said to be more exactly. A sub-label keeps its id when it is
 * renamed, for whatever has it. A repeat changes nothing. Throws `not-allowed`, `stale-version`, and
 * `conflict` where one is left out that is in use, or is to be of another verdict.
 */
export async function setSubLabels(
  actor: Actor,
  { labels, version }: z.output<typeof setSubLabelsInput>,
): Promise<SubLabelsView> {
  if (!canManagePolicy(actor)) {
    throw new Problem('not-allowed', 'Only an admin says which sub-labels the desk has.');
  }
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = ${actor.deskId}::uuid FOR NO KEY UPDATE`;
    const before = await getSubLabels(actor, tx);
    const stood = before.labels.map(({ used: _, ...label }) => label);
    if (JSON.stringify(stood) === JSON.stringify(labels.map(inOrder))) return before;
    if (before.version !== version) throw staleVersion('list of sub-labels', before);
    for (const label of before.labels) refuseLoss(label, labels);
    await tx.desk.update({
      where: { id: actor.deskId },
      data: { subLabels: labels.map(inOrder), subLabelsVersion: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'SUB_LABELS_CHANGED',
      before: byVerdict(stood),
      after: byVerdict(labels),
    });
    return getSubLabels(actor, tx);
  });
}

const inOrder = ({ id, verdict, name, retired }: SubLabel): SubLabel => ({
  id,
  verdict,
  name,
  retired,
});

/** The names of the sub-labels of each verdict, for people who read the ledger. */
const byVerdict = (labels: readonly SubLabel[]) =>
  Object.fromEntries(
    Object.values(VerdictValue).map((verdict) => [
      verdict,
      labels
        .filter((label) => label.verdict === verdict)
        .map(({ name, retired }) => (retired ? `${name} (retired)` : name)),
    ]),
  );

function refuseLoss(label: SubLabel & { used: boolean }, labels: readonly SubLabel[]): void {
  const now = labels.find(({ id }) => id === label.id);
  if (!now && label.used) {
    throw new Problem(
      'conflict',
      `Verdicts have the sub-label “${label.name}”: retire it instead. Nothing was stored.`,
    );
  }
  if (now && now.verdict !== label.verdict) {
    throw new Problem(
      'conflict',
      `The sub-label “${label.name}” cannot become one of another verdict. Nothing was stored.`,
    );
  }
}
