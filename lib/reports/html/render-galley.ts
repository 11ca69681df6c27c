import { html, type SafeHtml } from '@remix-run/html-template';
import { statuses } from '@/lib/claims/status';
import { type GalleySegment, galleySegments } from '@/lib/reports/galley-segments';
import type { Report, ReportClaim } from '@/lib/reports/report';
import { statusClass } from '@/lib/reports/share-picture';
import { statusWord } from '@/lib/reports/status-words';

/** The article as it reads, its claims underlined and numbered where they end. */
export function renderGalley({ revision, claims }: Report): SafeHtml {
  const segments = galleySegments(revision.text, claims).map(renderSegment);
  // White space inside the galley is the article's own: no line break of the
  // template may get into it.
  return html`
<section aria-labelledby="text"><h2 id="text">The text</h2>
<div class="galley" dir="auto">${segments}</div>
</section>`;
}

function renderSegment({ text, claim, ends }: GalleySegment): SafeHtml {
  const words = claim ? html`<span class="said ${statusClass(claim.status)}">${text}</span>` : text;
  return html`${words}${ends.map(renderReference)}`;
}

function renderReference({ number, status }: ReportClaim): SafeHtml {
  return html`<a class="reference ${statusClass(status)}" id="text-${number}" href="#claim-${number}" aria-label="Claim ${number}, ${statusWord(status)}"><sup>${number}${statuses[status].mark}</sup></a>`;
}
