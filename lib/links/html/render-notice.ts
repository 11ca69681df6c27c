import { html, type SafeHtml } from '@remix-run/html-template';
import { type StatusNames, statusNamesOf } from '@/lib/claims/status-names';
import type { ReportChange } from '@/lib/reports/compare-reports';
import { foreignParagraph, isolated, moment } from '@/lib/reports/html/inline';
import type { Report } from '@/lib/reports/report';
import { changeWords } from '@/lib/reports/words/change-words';
import type { Supersession } from '../supersession';

/** Says of a report that it is superseded, by what, and what has changed. */
export function renderNotice(report: Report, superseded: Supersession | null): SafeHtml {
  if (superseded === null) return html``;
  const { newer, changes, corrections, newText } = superseded;
  const names = statusNamesOf(report.desk.verdictNames);
  return html`<aside class="notice" aria-labelledby="superseded"><h2 id="superseded">This report is superseded</h2>
<p>It says what ${isolated(report.desk.name)} held as of ${moment(report.asOf)}. ${renderNewer(superseded)}</p>
${newText === null ? '' : html`<p>The article has another text since ${moment(newText.at)}: what is quoted here may not stand in it any more.</p>\n`}${
  corrections.length === 0
    ? ''
    : html`<p>Corrected since:</p>${corrections.map(
        ({ at, note }) => html`<p class="muted">${moment(at)}</p>${foreignParagraph(note)}`,
      )}`
}
${renderChanges(newer, changes, names)}
</aside>`;
}

function renderNewer({ newer, corrections }: Supersession): SafeHtml {
  if (newer === null) {
    return corrections.length === 0 ? html`` : html`The article was corrected after that.`;
  }
  if (newer.address === null) {
    return html`There is a newer one of ${moment(newer.asOf)}: ask the desk for it.`;
  }
  return html`<a href="${newer.address}">Read the newer one of ${moment(newer.asOf)}</a>.`;
}

function renderChanges(
  newer: Supersession['newer'],
  changes: readonly ReportChange[],
  names: StatusNames,
): SafeHtml {
  if (newer === null || newer.address === null) return html``;
  if (changes.length === 0) return html`<p>Its claims and their statuses are the same.</p>`;
  return html`<p>What it says otherwise:</p>
<ul>${changes.map((change) => {
    const { what, wording, instead } = changeWords(change, names);
    return html`<li>${what} “${isolated(wording)}”${instead === null ? '' : html` is now “${isolated(instead)}”`}</li>`;
  })}</ul>`;
}
