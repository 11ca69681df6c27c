import { html, type SafeHtml } from '@remix-run/html-template';
import { address, definitions, isolated, moment } from '@/lib/reports/html/inline';
import type { Report } from '@/lib/reports/report';

/** Where the desk keeps what the report was made from. */
export function renderRecord({ article, desk, revision, ...report }: Report): SafeHtml {
  return html`
<section aria-labelledby="record"><h2 id="record">Record</h2>
<dl class="record">${definitions([
    ['Desk', isolated(desk.name)],
    ['Article added', html`${moment(article.createdAt)} by ${isolated(article.addedBy)}`],
    ['Article id', html`<code>${article.id}</code>`],
    ['Read by', html`splitter ${isolated(revision.splitter)}`],
    ['Last ledger entry', report.ledgerPosition && html`<code>${report.ledgerPosition}</code>`],
    ['Taken from', report.reportUrl && address(report.reportUrl)],
  ])}</dl>
</section>`;
}
