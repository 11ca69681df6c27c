import { html, type SafeHtml } from '@remix-run/html-template';
import { address, day, isolated } from '@/lib/reports/html/inline';
import type { ReportClaim } from '@/lib/reports/report';
import { stanceWords } from '@/lib/reports/status-words';

/** The evidence of a claim as numbered notes. */
export function renderEvidence({ number, evidence }: ReportClaim): SafeHtml {
  if (evidence.length === 0) return html``;
  const notes = evidence.map(
    (note) => html`<li id="claim-${number}-note-${note.number}">
<p><span class="stance">${capitalised(stanceWords[note.stance])}:</span> <cite><bdi>${note.title}</bdi></cite></p>
${note.quote.trim() === '' ? '' : html`<blockquote><p class="foreign" dir="auto">${note.quote}</p></blockquote>`}
<p class="muted">${note.url === null ? '' : html`${address(note.url)}<br>`}Read on ${day(note.readOn)} by ${isolated(note.addedBy)}</p></li>`,
  );
  return html`<section><h4>Evidence</h4><ol class="evidence">${notes}</ol></section>`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
