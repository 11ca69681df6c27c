import { html, type SafeHtml } from '@remix-run/html-template';
import { sourcesAndOrigins } from '@/lib/evidence/derivation';
import { address, day, isolated } from '@/lib/reports/html/inline';
import type { ReportClaim } from '@/lib/reports/report';
import { stanceWords } from '@/lib/reports/words/status-words';

/** The evidence of a claim as numbered notes. */
export function renderEvidence({ number, evidence, origins }: ReportClaim): SafeHtml {
  if (evidence.length === 0) return html``;
  const notes = evidence.map(
    (note) => html`<li id="claim-${number}-note-${note.number}">
<p><span class="stance">${capitalised(stanceWords[note.stance])}:</span> <cite>${isolated(note.title)}</cite></p>
${note.quote.trim() === '' ? '' : html`<blockquote><p class="foreign" dir="auto">${note.quote}</p></blockquote>`}
<p class="muted">${whence(number, note)}${note.url === null ? '' : html`${address(note.url)}<br>`}${note.archivedUrl === null ? '' : html`Archived copy: ${address(note.archivedUrl)}<br>`}Read on ${day(note.readOn)} by ${isolated(note.addedBy)}</p></li>`,
  );
  const count =
    evidence.length > 1
      ? html` <span class="muted">${sourcesAndOrigins(evidence.length, origins)}</span>`
      : '';
  return html`<section><h4>Evidence${count}</h4><ol class="evidence">${notes}</ol></section>`;
}

function whence(
  claim: number,
  { publisher, derivesFrom }: ReportClaim['evidence'][number],
): SafeHtml {
  return html`${publisher === null ? '' : html`${isolated(publisher)}<br>`}${
    derivesFrom === null
      ? ''
      : html`Derives from <a href="#claim-${claim}-note-${derivesFrom}">note ${derivesFrom}</a><br>`
  }`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
