import { html, type SafeHtml } from '@remix-run/html-template';
import { statuses } from '@/lib/claims/status';
import { type StatusNames, statusNamesOf } from '@/lib/claims/status-names';
import { type GalleySegment, galleySegments } from '@/lib/reports/account/galley-segments';
import { statusClass } from '@/lib/reports/figures/share-picture';
import type { Report, ReportClaim } from '@/lib/reports/report';
import { statusWord } from '@/lib/reports/words/status-words';

/** The article as it reads, its claims underlined and numbered where they end. */
export function renderGalley({ desk, revision, claims }: Report): SafeHtml {
  const names = statusNamesOf(desk.verdictNames);
  const segments = galleySegments(revision.text, claims).map((segment) =>
    renderSegment(segment, names),
  );
  // White space inside the galley is the article's own: no line break of the
  // template may get into it.
  return html`
<section aria-labelledby="text"><h2 id="text">The text</h2>
<div class="galley" dir="auto">${segments}</div>
</section>`;
}

function renderSegment({ text, claim, ends }: GalleySegment, names: StatusNames): SafeHtml {
  const words = claim ? html`<span class="said ${statusClass(claim.status)}">${text}</span>` : text;
  return html`${words}${ends.map((end) => renderReference(end, names))}`;
}

function renderReference({ number, status }: ReportClaim, names: StatusNames): SafeHtml {
  return html`<a class="reference ${statusClass(status)}" id="text-${number}" href="#claim-${number}" aria-label="Claim ${number}, ${statusWord(status, names)}"><sup>${number}${statuses[status].mark}</sup></a>`;
}
