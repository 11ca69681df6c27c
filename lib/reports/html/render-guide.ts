import { html, type SafeHtml } from '@remix-run/html-template';
import { statusOrder } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import { statusMark } from '@/lib/reports/html/inline';
import type { Report } from '@/lib/reports/report';
import { statusPhrases } from '@/lib/reports/status-words';

/** What the words of the report mean, and how a reader can check it. */
export function renderGuide({ desk, revision }: Report): SafeHtml {
  const names = statusNamesOf(desk.verdictNames);
  return html`
<section aria-labelledby="guide"><h2 id="guide">How to read this report</h2>
<dl class="meanings">${statusOrder.map((status) => html`<div><dt>${statusMark(status, names)}</dt><dd>${statusPhrases[status].meaning}</dd></div>`)}</dl>
<p>Every quote is cut from revision ${revision.number} of the article, letter for letter; “…” stands where words between two parts of a claim are left out. What the text suggests, check-worthiness and hedges come from reading the text by program and are no verdict. The same report as JSON holds the positions of every quote in the text; the SHA-256 above shows whether a copy of the text is the one that was reviewed.</p>
<p>In the bar of the summary, stretches too narrow to be seen are drawn a little wider than their share.</p>
</section>`;
}
