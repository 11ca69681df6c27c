import type { ClaimStatus, VerdictValue } from '@/prisma/generated/enums';
import { statuses } from './status';

/** What a desk calls each of the three verdicts; that there are three, and which, is no desk's to change. */
export type VerdictNames = Readonly<Record<VerdictValue, string>>;

/** What each status is called: the verdicts as the desk calls them, the others as everywhere. */
export type StatusNames = Readonly<Record<ClaimStatus, string>>;

/** What a desk calls its verdicts until it says otherwise. */
export const standardVerdictNames: VerdictNames = {
  VERIFIED: statuses.VERIFIED.label,
  UNVERIFIED: statuses.UNVERIFIED.label,
  DISPUTED: statuses.DISPUTED.label,
};

export function statusNamesOf(names: VerdictNames): StatusNames {
  const { VERIFIED, UNVERIFIED, DISPUTED } = names;
  const { PENDING, NEEDS_RULING } = statuses;
  return {
    PENDING: PENDING.label,
    VERIFIED,
    UNVERIFIED,
    DISPUTED,
    NEEDS_RULING: NEEDS_RULING.label,
  };
}

export const standardStatusNames: StatusNames = statusNamesOf(standardVerdictNames);

/**
 * A name as it stands inside a sentence: “needs ruling”, “confirmed by us”. An
 * abbreviation at its beginning stays one: “UN-confirmed”.
 */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  const isWord = second === '' || second !== second.toUpperCase() || !/\p{L}/u.test(second);
  return isWord && second !== '' ? first.toLowerCase() + name.slice(first.length) : name;
}
