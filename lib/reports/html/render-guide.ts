import { html, type SafeHtml } from '@remix-run/html-template';
import { statusOrder } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import { guideWords } from '@/lib/reports/account/report-account';
import { statusMark } from '@/lib/reports/html/inline';
import type { Report } from '@/lib/reports/report';
import { statusPhrases } from '@/lib/reports/words/status-words';

/** What the words of a report mean, and how a reader can check it; `text` says of which text it is. */
export function renderGuide(desk: Report['desk'], text: string): SafeHtml {
  const names = statusNamesOf(desk.verdictNames);
  return html`
<section aria-labelledby="guide"><h2 id="guide">How to read this report</h2>
<dl class="meanings">${statusOrder.map((status) => html`<div><dt>${statusMark(status, names)}</dt><dd>${statusPhrases[status].meaning}</dd></div>`)}</dl>
<p>${guideWords(text)}</p>
<p>In the bar of the summary, stretches too narrow to be seen are drawn a little wider than their share.</p>
</section>`;
}
