import { html, type SafeHtml } from '@remix-run/html-template';
import { statuses } from '@/lib/claims/status';
import type { StatusNames } from '@/lib/claims/status-names';
import { statusClass } from '@/lib/reports/figures/share-picture';
import type { Passage } from '@/lib/reports/report';
import { webLink } from '@/lib/reports/web-link';
import { isolable } from '@/lib/words/isolable';
import { dayWords, momentWords } from '@/lib/words/moment-words';
import type { ClaimStatus } from '@/prisma/generated/enums';

/**
 * Foreign text inside a sentence of ours. Its direction marks end with it, so
 * that a right-to-left override in a name can't turn the words around it, and
 * none of them ends before it.
 */
export function isolated(text: string): SafeHtml {
  return html`<bdi>${isolable(text)}</bdi>`;
}

/** A moment with its zone; `at` is ISO 8601 in UTC. */
export function moment(at: string): SafeHtml {
  return html`<time datetime="${at}">${momentWords(at)}</time>`;
}

/** A day; `on` is YYYY-MM-DD. */
export function day(on: string): SafeHtml {
  return html`<time datetime="${on}">${dayWords(on)}</time>`;
}

/** Foreign text of some length: keeps its line breaks and its direction. */
export function foreignParagraph(text: string): SafeHtml {
  return html`<p class="foreign" dir="auto">${text}</p>`;
}

/** Passages as a list of quotes in one line. */
export function quoted(passages: readonly Passage[]): SafeHtml[] {
  return passages.map(
    (passage, index) => html`${index > 0 ? ' … ' : ''}“${isolated(passage.text)}”`,
  );
}

/** An address as it was entered; it becomes a link only where a click is safe. */
export function address(entered: string): SafeHtml {
  const href = webLink(entered);
  if (href === null) return html`<bdi class="address">${isolable(entered)}</bdi>`;
  return html`<a class="address" href="${href}" rel="noopener noreferrer nofollow">${isolated(entered)}</a>`;
}

/** The status in its mark and its word, the desk's: neither is left to colour. */
export function statusMark(
  status: ClaimStatus,
  names: StatusNames,
  subLabel: string | null = null,
): SafeHtml {
  const exactly = subLabel === null ? '' : html` (${isolated(subLabel)})`;
  return html`<span class="status ${statusClass(status)}"><span aria-hidden="true">${statuses[status].mark} </span><span class="status-word">${names[status]}${exactly}</span></span>`;
}

/** Rows of a definition list; a row without a value is left out. */
export function definitions(
  rows: readonly (readonly [string, SafeHtml | '' | null])[],
): SafeHtml[] {
  return rows.map(([name, value]) =>
    value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : html``,
  );
}
