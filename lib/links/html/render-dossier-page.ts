import { html, type SafeHtml } from '@remix-run/html-template';
import type { DossierHead } from '@/lib/dossiers/dossier';
import { dossierFormatNames, formatOf, isFor, isWhole } from '@/lib/dossiers/formats';
import { renderDocument, renderList } from '@/lib/dossiers/render-html';
import { foreignParagraph, isolated, moment } from '@/lib/reports/html/inline';
import { renderDocument as renderReport } from '@/lib/reports/html/render-html';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';
import { articleAddressOf } from '../addresses';
import type { LaterInDossier, Supersession } from '../supersession';
import { renderNotice } from './render-notice';
import { renderReportHead, renderSharedHead } from './render-page';

/** A dossier as it is shared, at the address of its page. */
export type SharedDossierPage = {
  head: DossierHead;
  address: string;
  noindex: boolean;
  /** The formats in which it was made whole. */
  files: readonly string[];
  later: readonly LaterInDossier[];
};

/** Which of its articles are listed: a page of them, and how many pages there are. */
type Listed = { articles: readonly Report[]; first: number; page: number; pages: number };

/**
 * Renders the page of a shared dossier: what it says of all its articles, what
 * was corrected since, its files, and a page of the list of its articles, each of
 * which has a page of its own.
 */
export function renderDossierPage(shared: SharedDossierPage, listed: Listed): string {
  const { head, address, noindex } = shared;
  const { desk, summary, title } = head;
  const path = new URL(address).pathname;
  const hrefOf = (place: number) => articleAddressOf(path, place);
  return renderDocument(head, {
    head: renderSharedHead({ title: `${title} – dossier`, desk, summary, address, noindex }),
    notice: renderLater(shared, hrefOf),
    files: renderFiles(shared, path),
    list: html`${renderList({ desk, articles: listed.articles }, { first: listed.first, hrefOf })}
${renderPages(path, listed)}`,
    articles: html``,
  });
}

function renderLater(
  { head, later }: SharedDossierPage,
  hrefOf: (place: number) => string,
): SafeHtml {
  if (later.length === 0) return html``;
  return html`<aside class="notice" aria-labelledby="superseded"><h2 id="superseded">Articles of this dossier have changed since</h2>
<p>It says what ${isolated(head.desk.name)} held as of ${moment(head.asOf)}.</p>
<ul>${later.map(
    ({ place, title, at, note }) =>
      html`<li><a href="${hrefOf(place)}">${isolated(title)}</a>, <span class="muted">${moment(at)}</span>${note === null ? html`<p>It has another text: what is quoted here may not stand in it any more.</p>` : html`<p>It was corrected:</p>${foreignParagraph(note)}`}</li>`,
  )}</ul>
</aside>`;
}

function renderFiles({ head, files }: SharedDossierPage, path: string): SafeHtml {
  const names = dossierFormatNames.filter(
    (name) => isFor(name, head.profile) && (!isWhole(name) || files.includes(name)),
  );
  return html`<section class="files" aria-label="Files of this dossier"><p class="muted">Files of this dossier, as it was made</p>
<ul>${names.map((name) => {
    const { label, use } = formatOf(name);
    return html`<li><a href="${path}/files/${name}" download title="${use}">${label}</a></li> `;
  })}<li><a href="${path}/files/bundle" download>Bundle that verifies itself (ZIP)</a></li></ul></section>`;
}

function renderPages(path: string, { page, pages }: Listed): SafeHtml {
  if (pages < 2) return html``;
  const to = (number: number, words: string) =>
    html`<a href="${path}?page=${number}#articles">${words}</a> `;
  return html`<nav aria-label="More articles">${page > 1 ? to(page - 1, 'Articles before') : ''}<span class="muted">Page ${figureWords(page)} of ${figureWords(pages)}</span> ${page < pages ? to(page + 1, 'More articles') : ''}</nav>`;
}

/** An article of a shared dossier, by its place in it. */
export type SharedArticle = {
  report: Report;
  place: number;
  superseded: Supersession | null;
};

/** Renders what a shared dossier says of one article: its report, with the ways through the dossier. */
export function renderArticlePage(
  { head, address, noindex }: SharedDossierPage,
  { report, place, superseded }: SharedArticle,
): string {
  const path = new URL(address).pathname;
  const to = (number: number, words: string) =>
    html` <a href="${articleAddressOf(path, number)}">${words}</a>`;
  return renderReport(report, {
    head: renderReportHead(report, { address: articleAddressOf(address, place), noindex }),
    notice: html`<nav aria-label="Dossier"><span class="muted">Article ${figureWords(place)} of ${figureWords(head.articleCount)} in the dossier <a href="${path}">${isolated(head.title)}</a></span>${place > 1 ? to(place - 1, 'The one before') : ''}${place < head.articleCount ? to(place + 1, 'The next one') : ''}</nav>
${renderNotice(report, superseded)}`,
    files: html``,
  });
}
