import { verdictsInWords } from '@/lib/claims/verdicts-in-words';
import type { ReportClaim } from '@/lib/reports/report';
import { momentWords } from '@/lib/words/moment-words';

type Based = Pick<ReportClaim, 'ruling' | 'verdicts' | 'verdictsGiven' | 'verdictsNeeded'>;

/** How many verdicts a status rests on, where no ruling decides: “1 of 2 verdicts”. */
export function verdictBasis(claim: Based): string {
  const { verdicts, verdictsGiven, verdictsNeeded } = claim;
  if (verdictsGiven > 0) return verdictsInWords({ verdictsGiven, verdictsNeeded });
  return `no verdict ${verdicts.length > 0 ? 'on these words ' : ''}yet`;
}

/** What is said of a ruling that stands against what all the verdicts say. */
export const overVerdictsWords = 'over the verdicts';

/** Of which moment a status speaks, and by when the desk looks at it again; empty where nothing is decided. */
export function asOfWords({
  decidedAt,
  recheckAt,
}: Pick<ReportClaim, 'decidedAt' | 'recheckAt'>): string {
  if (decidedAt === null) return '';
  const again = recheckAt === null ? '' : `, to be checked again by ${momentWords(recheckAt)}`;
  return `${momentWords(decidedAt)}${again}`;
}

/** What follows the name of whoever came to settle a disagreement; empty for all others. */
export const asTieBreaker = ({ breaksTie }: Pick<ReportClaim['verdicts'][number], 'breaksTie'>) =>
  breaksTie ? ', as tie-breaker' : '';
