import { countingVerdictBy } from '@/lib/changes/change';
import type { ClaimView } from '@/lib/claims/schema';
import { countingVerdicts, isAbout } from '@/lib/claims/status';
import type { Range } from '@/lib/ranges/range';
import type { VerdictValue } from '@/prisma/generated/enums';

type Given = { ranges: readonly Range[]; value: VerdictValue };
type Judged = { ranges: readonly Range[]; verdicts: readonly Given[] };

/** What all verdicts that count say; null where they disagree or there is none. */
export function agreedValue(claim: Judged): VerdictValue | null {
  const [first, ...others] = countingVerdicts(claim);
  return first && others.every(({ value }) => value === first.value) ? first.value : null;
}

/** Whether a ruling stands against what all the verdicts say. */
export function isOverVerdicts(claim: Judged & { ruling: Given | null }): boolean {
  const { ruling } = claim;
  if (!ruling || !isAbout(ruling, claim)) return false;
  const agreed = agreedValue(claim);
  return agreed !== null && agreed !== ruling.value;
}

/** Whether a ruling was made by somebody who has a verdict of their own on the claim. */
export function isByParty(claim: Pick<ClaimView, 'ranges' | 'verdicts' | 'ruling'>): boolean {
  return claim.ruling !== null && countingVerdictBy(claim.ruling.editor.id, claim) !== null;
}
