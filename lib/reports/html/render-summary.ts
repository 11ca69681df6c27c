import { html, type SafeHtml } from '@remix-run/html-template';
import { statusNamesOf } from '@/lib/claims/status-names';
import { renderSharePicture } from '@/lib/reports/figures/share-picture';
import { countsOfShares, percentWords } from '@/lib/reports/figures/shares';
import { statusMark } from '@/lib/reports/html/inline';
import type { Report, Share } from '@/lib/reports/report';
import { numberRuns } from '@/lib/reports/words/number-runs';
import { figureWords } from '@/lib/words/figure-words';

/** The summary in words, as a picture, and as the table that says the same in figures. */
export function renderSummary({ desk, summary, claims }: Report): SafeHtml {
  return renderShares({ desk, summary }, (status) =>
    renderNumbers(claims.filter((claim) => claim.status === status).map(({ number }) => number)),
  );
}

/** The same of whatever claims; `which` names those of a status, where there are few enough. */
export function renderShares(
  { desk, summary }: Pick<Report, 'desk' | 'summary'>,
  which: ((status: Share['status']) => SafeHtml) | null,
): SafeHtml {
  const names = statusNamesOf(desk.verdictNames);
  const { total, shares } = summary;
  const whichHead = which && html`<th scope="col" class="which">Which</th>`;
  const rows = shares.map(
    ({ status, count }) => html`
<tr><th scope="row">${statusMark(status, names)}</th><td class="figure">${figureWords(count)}</td><td class="figure">${percentWords(count, total)}</td>${which && html`<td class="which">${which(status)}</td>`}</tr>`,
  );
  return html`
<section aria-labelledby="summary"><h2 id="summary">Summary</h2>
<p class="lead">${summary.sentence}</p>${
    total === 0
      ? ''
      : html`
<figure>${renderSharePicture(countsOfShares(summary), 'shares', names)}</figure>
<table><caption>Claims by status</caption>
<thead><tr><th scope="col">Status</th><th scope="col" class="figure">Claims</th><th scope="col" class="figure">Share</th>${whichHead}</tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row">All</th><td class="figure">${figureWords(total)}</td><td class="figure">100%</td>${which && html`<td class="which"></td>`}</tr></tfoot></table>
<p class="note">${summary.rounding}</p>`
  }
</section>`;
}

/** More than this many links would bury the table under its last column. */
const mostRuns = 30;

function renderNumbers(numbers: readonly number[]): SafeHtml {
  const runs = numberRuns(numbers);
  const shown = runs.slice(0, mostRuns);
  const left = runs.slice(mostRuns).reduce((sum, run) => sum + run.last - run.first + 1, 0);
  return html`${shown.map(renderRun)}${left > 0 ? ` and ${figureWords(left)} more` : ''}`;
}

function renderRun({ first, last }: { first: number; last: number }, index: number): SafeHtml {
  const words = first === last ? `${first}` : `${first}–${last}`;
  return html`${index > 0 ? ', ' : ''}<a href="#claim-${first}">${words}</a>`;
}
