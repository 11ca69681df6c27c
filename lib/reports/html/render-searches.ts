import { html, type SafeHtml } from '@remix-run/html-template';
import { day, foreignParagraph, isolated } from '@/lib/reports/html/inline';
import type { ReportClaim } from '@/lib/reports/report';
import { outcomes, whereabouts } from '@/lib/searches/outcomes';

/** What was tried to settle a claim; of an unverified one also that nothing is known to have been. */
export function renderSearches({ status, searches }: ReportClaim): SafeHtml {
  if (searches.length === 0 && status !== 'UNVERIFIED') return html``;
  const items = searches.map(
    (
      search,
    ) => html`<li><p>${isolated(search.sought)} <span class="muted">${outcomes[search.outcome]}</span></p>
<p class="muted">${isolated(whereabouts(search))}<br>On ${day(search.searchedOn)} by ${isolated(search.addedBy)}</p>${
      search.note.trim() === '' ? '' : foreignParagraph(search.note)
    }</li>`,
  );
  return html`<section><h4>What was searched</h4>${
    searches.length === 0
      ? html`<p class="muted">No search was logged.</p>`
      : html`<ul class="verdicts">${items}</ul>`
  }</section>`;
}
