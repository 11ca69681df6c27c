import { html, type SafeHtml } from '@remix-run/html-template';
import { statusOrder, totalOf } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import { bySourceNote, type SourceCounts } from '@/lib/reports/figures/by-source';
import { renderSourceBars, sourceWords } from '@/lib/reports/figures/by-source-picture';
import { isolated, statusMark } from '@/lib/reports/html/inline';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';

/** How the claims of each source stand, as a picture and in figures; nothing where all are of one. */
export function renderBySource(
  sources: readonly SourceCounts[],
  { verdictNames }: Pick<Report['desk'], 'verdictNames'>,
): SafeHtml {
  if (sources.length < 2) return html``;
  const names = statusNamesOf(verdictNames);
  return html`
<section aria-labelledby="by-source"><h2 id="by-source">By source</h2>
<figure>${renderSourceBars(sources, 'by-source', names)}</figure>
<div class="wide"><table><caption>Claims by source and status</caption>
<thead><tr><th scope="col">Said by</th>${statusOrder.map((status) => html`<th scope="col" class="figure">${statusMark(status, names)}</th>`)}<th scope="col" class="figure">All</th></tr></thead>
<tbody>${sources.map(renderRow)}</tbody></table></div>
<p class="note">${bySourceNote}</p>
</section>`;
}

const renderRow = (source: SourceCounts) => html`
<tr><th scope="row">${isolated(sourceWords(source))}</th>${statusOrder.map((status) => html`<td class="figure">${figureWords(source.counts[status])}</td>`)}<td class="figure">${figureWords(totalOf(source.counts))}</td></tr>`;
