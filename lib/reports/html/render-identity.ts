import { html, type SafeHtml } from '@remix-run/html-template';
import { profileWords, withheldList } from '@/lib/reports/account/report-account';
import { address, day, definitions, isolated, moment } from '@/lib/reports/html/inline';
import type { Report } from '@/lib/reports/report';
import { stages } from '@/lib/stages/stages';

/** Which article, which text of it, and which moment the report speaks of. */
export function renderIdentity({ article, revision, asOf, ...report }: Report): SafeHtml {
  return html`<dl class="identity">${definitions([
    ['As of', moment(asOf)],
    ['Stage', html`${stages[report.stage].label}`],
    ['Published by the desk', report.publishedAt && moment(report.publishedAt)],
    ['Publisher', article.publisher && isolated(article.publisher)],
    ['Author', article.author && isolated(article.author)],
    ['Published', article.publishedOn && day(article.publishedOn)],
    ['Source', article.sourceUrl && address(article.sourceUrl)],
    ['Revision', html`${revision.number}`],
    ['SHA-256 of the text', html`<code>${revision.sha256}</code>`],
    ['For', html`${profileWords(report)}`],
    ['Withheld', withheldList(report) && html`${withheldList(report)}`],
  ])}</dl>`;
}
