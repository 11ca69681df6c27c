import { html, type SafeHtml } from '@remix-run/html-template';
import { type StatusNames, statusNamesOf } from '@/lib/claims/status-names';
import { statusMark } from '@/lib/reports/html/inline';
import { numberRuns } from '@/lib/reports/number-runs';
import type { Report, ReportClaim, Share } from '@/lib/reports/report';
import { renderSharePicture } from '@/lib/reports/share-picture';
import { countStatuses, percentWords } from '@/lib/reports/shares';
import { figureWords } from '@/lib/reports/summary-sentence';

/** The summary in words, as a picture, and as the table that says the same in figures. */
export function renderSummary({ desk, summary, claims }: Report): SafeHtml {
  const names = statusNamesOf(desk.verdictNames);
  return html`
<section aria-labelledby="summary"><h2 id="summary">Summary</h2>
<p class="lead">${summary.sentence}</p>${
    summary.total === 0
      ? ''
      : html`
<figure>${renderSharePicture(countStatuses(claims), 'shares', names)}</figure>
<table><caption>Claims by status</caption>
<thead><tr><th scope="col">Status</th><th scope="col" class="figure">Claims</th><th scope="col" class="figure">Share</th><th scope="col" class="which">Which</th></tr></thead>
<tbody>${summary.shares.map((share) => renderRow(share, { total: summary.total, claims, names }))}</tbody>
<tfoot><tr><th scope="row">All</th><td class="figure">${figureWords(summary.total)}</td><td class="figure">100%</td><td class="which"></td></tr></tfoot></table>
<p class="note">${summary.rounding}</p>`
  }
</section>`;
}

function renderRow(
  share: Share,
  { total, claims, names }: { total: number; claims: readonly ReportClaim[]; names: StatusNames },
): SafeHtml {
  const numbers = claims
    .filter(({ status }) => status === share.status)
    .map(({ number }) => number);
  return html`
<tr><th scope="row">${statusMark(share.status, names)}</th><td class="figure">${figureWords(share.count)}</td><td class="figure">${percentWords(share.count, total)}</td><td class="which">${renderNumbers(numbers)}</td></tr>`;
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
