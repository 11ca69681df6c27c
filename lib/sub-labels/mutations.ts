import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { changePolicy, storeOnDesk } from '@/lib/policy/mutations';
import { VerdictValue } from '@/prisma/generated/enums';
import { getSubLabels } from './queries';
import type { SubLabel, SubLabelsView, setSubLabelsInput } from './schema';

/**
 * Says what the desk's verdicts can be said to be more exactly. A sub-label keeps its id when it is
 * renamed, for whatever has it. A repeat changes nothing. Throws `not-allowed`, `stale-version`, and
 * `conflict` where one is left out that is in use, or is to be of another verdict.
 */
export function setSubLabels(
  actor: Actor,
  { labels, version: seen }: z.output<typeof setSubLabelsInput>,
): Promise<SubLabelsView> {
  return changePolicy(actor, {
    refusal: 'Only an admin says which sub-labels the desk has.',
    name: 'list of sub-labels',
    seen,
    read: getSubLabels,
    isSame: (before) => isDeepStrictEqual(before.labels.map(withoutUse), labels),
    store: (tx, before) => {
      for (const label of before.labels) refuseLoss(label, labels);
      return storeOnDesk(tx, actor, { subLabels: labels, subLabelsVersion: { increment: 1 } });
    },
    entryOf: (before) => ({
      event: 'SUB_LABELS_CHANGED',
      before: byVerdict(before.labels),
      after: byVerdict(labels),
    }),
  });
}

const withoutUse = ({ used: _, ...label }: SubLabelsView['labels'][number]): SubLabel => label;

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
