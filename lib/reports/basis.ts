import { verdictsInWords } from '@/lib/claims/verdicts-in-words';
import type { ReportClaim } from '@/lib/reports/report';

type Based = Pick<ReportClaim, 'ruling' | 'verdicts' | 'verdictsGiven' | 'verdictsNeeded'>;

/** How many verdicts a status rests on, where no ruling decides: “1 of 2 verdicts”. */
export function verdictBasis(claim: Based): string {
  const { verdicts, verdictsGiven, verdictsNeeded } = claim;
  if (verdictsGiven > 0) return verdictsInWords({ verdictsGiven, verdictsNeeded });
  return `no verdict ${verdicts.length > 0 ? 'on these words ' : ''}yet`;
}

/** What is said of a ruling that stands against what all the verdicts say. */
export const overVerdictsWords = 'over the verdicts';
