import type { ClaimView } from '@/lib/claims/schema';
import { countingVerdicts, isAbout } from '@/lib/claims/status';

const hourMs = 3_600_000;

type Decided = Pick<ClaimView, 'status' | 'verdicts' | 'ruling' | 'ranges'>;
type Timed = Pick<ClaimView, 'recheckBy' | 'recheckAfter' | 'dropped'>;

/**
 * When what the desk holds of a claim was last looked at (ISO 8601 in UTC): when the newest verdict
 * or ruling on its words was given. Null where nothing is decided.
 */
function decidedAtOf(claim: Decided): string | null {
  if (claim.status === 'PENDING' || claim.status === 'NEEDS_RULING') return null;
  const { ruling } = claim;
  const given = [...countingVerdicts(claim), ...(ruling && isAbout(ruling, claim) ? [ruling] : [])];
  // Written alike, instants sort as strings.
  return (
    given
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * From when on a claim is due for a re-check (ISO 8601 in UTC), given when it was decided; null
 * where it never is. A moment that somebody has set stands until the claim is looked at after it;
 * from then on, and where nobody has, the hours count that the desk gives its kind.
 */
function recheckAtOf(claim: Timed, decidedAt: string | null): string | null {
  const { recheckBy, recheckAfter, dropped } = claim;
  if (decidedAt === null || dropped || recheckBy === 'never') return null;
  if (recheckBy !== null && Date.parse(recheckBy) > Date.parse(decidedAt)) return recheckBy;
  if (recheckAfter === null) return null;
  return new Date(Date.parse(decidedAt) + recheckAfter * hourMs).toISOString();
}

/** A claim with when it was decided and is due, as follows from its status. */
export function withRecheck<C extends Decided & Timed>(
  claim: C,
): C & Pick<ClaimView, 'decidedAt' | 'recheckAt'> {
  const decidedAt = decidedAtOf(claim);
  return { ...claim, decidedAt, recheckAt: recheckAtOf(claim, decidedAt) };
}

/** Whether a claim is due for a re-check at a moment, in ms since 1970. What it holds it holds still. */
export const isDue = ({ recheckAt }: Pick<ClaimView, 'recheckAt'>, now: number): boolean =>
  recheckAt !== null && Date.parse(recheckAt) <= now;
