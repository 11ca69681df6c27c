import { html, type SafeHtml } from '@remix-run/html-template';
import { day, foreignParagraph, isolated } from '@/lib/reports/html/inline';
import type { ReportClaim } from '@/lib/reports/report';
import { outcomes, whereabouts } from '@/lib/searches/outcomes';

/** What was tried to settle a claim. */
export function renderSearches({ searches }: ReportClaim): SafeHtml {
  if (searches.length === 0) return html``;
  const items = searches.map(
    (
      search,
    ) => html`<li><p><bdi>${search.sought}</bdi> <span class="muted">${outcomes[search.outcome]}</span></p>
<p class="muted">${isolated(whereabouts(search))}<br>On ${day(search.searchedOn)} by ${isolated(search.addedBy)}</p>${
      search.note.trim() === '' ? '' : foreignParagraph(search.note)
    }</li>`,
  );
  return html`<section><h4>What was searched</h4><ul class="verdicts">${items}</ul></section>`;
}
