import { html, type SafeHtml } from '@remix-run/html-template';
import { foreignParagraph, moment } from '@/lib/reports/html/inline';
import type { Report, ReportCorrection } from '@/lib/reports/report';

/** What has been corrected since the article was published; nothing where nothing was. */
export function renderCorrections({ corrections }: Report): SafeHtml {
  if (corrections.length === 0) return html``;
  return html`<section aria-labelledby="corrections"><h2 id="corrections">Corrections</h2>
${corrections.map(renderCorrection)}
</section>`;
}

function renderCorrection({ openedAt, closedAt, note }: ReportCorrection): SafeHtml {
  if (closedAt === null || note === null) {
    return html`<p class="muted">A correction is open since ${moment(openedAt)}.</p>`;
  }
  return html`<p class="muted">${moment(closedAt)}</p>${foreignParagraph(note)}`;
}
