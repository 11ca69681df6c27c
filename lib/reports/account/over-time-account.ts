import { statusOrder } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import type { Standing } from '@/lib/reports/figures/over-time';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';
import { momentWords } from '@/lib/words/moment-words';

/** Figures as a table of words: its head, and its rows, each beginning with what it is of. */
export type FiguresTable = { head: string[]; rows: string[][] };

/** The table of claims over time; null where there is but one moment. */
export function overTimeTable(
  standings: readonly Standing[],
  { verdictNames }: Pick<Report['desk'], 'verdictNames'>,
): FiguresTable | null {
  if (standings.length < 2) return null;
  const names = statusNamesOf(verdictNames);
  return {
    head: ['As of', ...statusOrder.map((status) => names[status])],
    rows: standings.map(({ at, counts }) => [
      momentWords(at),
      ...statusOrder.map((status) => figureWords(counts[status])),
    ]),
  };
}
