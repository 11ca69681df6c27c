import type { ClaimView } from '@/lib/claims/schema';
import { countingVerdicts, isAbout } from '@/lib/claims/status';
import type { SubLabel } from './schema';

type Labelled = Pick<ClaimView['verdicts'][number], 'value' | 'subLabel' | 'ranges'>;

/**
 * The id of the sub-label of what the desk holds of a claim: the ruling's where one decides, else
 * the one that all verdicts have which say what the desk holds; null where they have different ones.
 */
export function subLabelOf(
  claim: Pick<ClaimView, 'status' | 'ranges'> & {
    verdicts: readonly Labelled[];
    ruling: Labelled | null;
  },
): string | null {
  const { status, ruling } = claim;
  if (ruling && isAbout(ruling, claim)) return ruling.subLabel;
  const agreeing = countingVerdicts(claim).filter(({ value }) => value === status);
  const [only = null, ...others] = new Set(agreeing.map(({ subLabel }) => subLabel));
  return others.length === 0 ? only : null;
}

/** What a sub-label is called; null for none, and for one that is gone. */
export const nameOfSubLabel = (
  labels: readonly Pick<SubLabel, 'id' | 'name'>[],
  id: string | null,
): string | null => labels.find((label) => label.id === id)?.name ?? null;

/** A verdict or status with its sub-label: “Disputed (False)”. */
export const withSubLabel = (name: string, subLabel: string | null): string =>
  subLabel === null ? name : `${name} (${subLabel})`;

/**
 * The sub-label that a verdict or ruling has from now on, an id or null. Left out, it keeps the one
 * that it had, as long as it says the same; `undefined` where it is none that can be chosen.
 */
export function chosenSubLabel(
  labels: readonly SubLabel[],
  { value, subLabel }: { value: SubLabel['verdict']; subLabel?: string | null | undefined },
  before: { value: SubLabel['verdict']; subLabel: string | null } | null,
): string | null | undefined {
  const kept = before?.value === value ? before.subLabel : null;
  if (subLabel === undefined || subLabel === null || subLabel === kept) {
    return subLabel === undefined ? kept : subLabel;
  }
  const label = labels.find(({ id }) => id === subLabel);
  return label && !label.retired && label.verdict === value ? subLabel : undefined;
}
