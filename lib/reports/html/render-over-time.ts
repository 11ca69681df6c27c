import { html, type SafeHtml } from '@remix-run/html-template';
import { statusOrder } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import { overTimeNote, type Standing } from '@/lib/reports/figures/over-time';
import { renderOverTimePicture } from '@/lib/reports/figures/over-time-picture';
import { moment, statusMark } from '@/lib/reports/html/inline';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';

/** How claims stood over time, as a picture and in figures; nothing where there is but one moment. */
export function renderOverTime(
  standings: readonly Standing[],
  { verdictNames }: Pick<Report['desk'], 'verdictNames'>,
): SafeHtml {
  if (standings.length < 2) return html``;
  const names = statusNamesOf(verdictNames);
  return html`
<section aria-labelledby="over-time"><h2 id="over-time">Over time</h2>
<figure>${renderOverTimePicture(standings, 'over-time', names)}</figure>
<div class="wide"><table><caption>Claims by status over time</caption>
<thead><tr><th scope="col">As of</th>${statusOrder.map((status) => html`<th scope="col" class="figure">${statusMark(status, names)}</th>`)}</tr></thead>
<tbody>${standings.map((standing) => renderRow(standing))}</tbody></table></div>
<p class="note">${overTimeNote}</p>
</section>`;
}

const renderRow = ({ at, counts }: Standing) => html`
<tr><th scope="row">${moment(at)}</th>${statusOrder.map((status) => html`<td class="figure">${figureWords(counts[status])}</td>`)}</tr>`;
