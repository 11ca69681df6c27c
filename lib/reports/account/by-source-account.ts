import { statusOrder, totalOf } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import type { FiguresTable } from '@/lib/reports/account/over-time-account';
import type { SourceCounts } from '@/lib/reports/figures/by-source';
import { sourceWords } from '@/lib/reports/figures/by-source-picture';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';

/** The table of claims by source; null where all are of one. */
export function bySourceTable(
  sources: readonly SourceCounts[],
  { verdictNames }: Pick<Report['desk'], 'verdictNames'>,
): FiguresTable | null {
  if (sources.length < 2) return null;
  const names = statusNamesOf(verdictNames);
  return {
    head: ['Said by', ...statusOrder.map((status) => names[status]), 'All'],
    rows: sources.map((source) => [
      sourceWords(source),
      ...statusOrder.map((status) => figureWords(source.counts[status])),
      figureWords(totalOf(source.counts)),
    ]),
  };
}
