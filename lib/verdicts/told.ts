import { Problem } from '@/lib/api/problem';
import type { VerdictView } from '@/lib/claims/schema';
import type { SubLabel } from '@/lib/sub-labels/schema';
import { nameOfSubLabel } from '@/lib/sub-labels/sub-label-of';

/** What the ledger tells of a verdict: its sub-label by the name that it has today. */
export function toldOf(
  { value, rationale, subLabel }: Pick<VerdictView, 'value' | 'rationale' | 'subLabel'>,
  labels: readonly SubLabel[],
) {
  return { value, rationale, ...toldSubLabel(subLabel, labels) };
}

/** The part of it that names the sub-label; none where there is none. */
export function toldSubLabel(id: string | null, labels: readonly SubLabel[]) {
  const subLabel = nameOfSubLabel(labels, id);
  return subLabel === null ? {} : { subLabel };
}

/** A refusal of a sub-label that cannot be chosen. */
export function noSubLabel(): Problem {
  const message = 'This desk has no such sub-label of this verdict, or has retired it.';
  const issues = [{ path: 'body.subLabel', message }];
  return new Problem('invalid-input', `${message} Nothing was stored.`, { issues });
}
