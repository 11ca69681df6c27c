import { Isolated } from '@/components/ui/isolated';
import { StatusBar } from '@/components/ui/status/status-bar';
import { totalOf } from '@/lib/claims/status';
import { bySourceNote, type SourceCounts } from '@/lib/reports/figures/by-source';
import { sourceWidths, sourceWords } from '@/lib/reports/figures/by-source-picture';
import { figureWords } from '@/lib/words/figure-words';
import { StatusTable } from './status-table';

/** How the claims of each source stand, as a picture and in figures; nothing where all are of one. */
export function BySource({ sources }: { sources: readonly SourceCounts[] }) {
  if (sources.length < 2) return null;
  const widths = sourceWidths(sources);
  return (
    <section aria-labelledby="by-source" className="mt-10">
      <h2 id="by-source" className="text-base">
        By source
      </h2>
      <ol className="mt-4 flex flex-col gap-3">
        {sources.map((source, index) => (
          <li key={`${source.kind} ${source.name}`}>
            <p className="flex justify-between gap-4 [overflow-wrap:anywhere]">
              <Isolated>{sourceWords(source)}</Isolated>
              <span className="text-muted tabular-nums">{figureWords(totalOf(source.counts))}</span>
            </p>
            <StatusBar counts={source.counts} width={widths[index] ?? 0} className="mt-1 h-3.5!" />
          </li>
        ))}
      </ol>
      <StatusTable
        caption="Claims by source and status"
        rowsAre="Said by"
        rows={sources.map((source) => ({
          key: `${source.kind} ${source.name}`,
          name: (
            <Isolated className="block min-w-40 [overflow-wrap:anywhere]">
              {sourceWords(source)}
            </Isolated>
          ),
          counts: source.counts,
        }))}
        withTotals
      />
      <p className="mt-2 text-xs text-muted">{bySourceNote}</p>
    </section>
  );
}
