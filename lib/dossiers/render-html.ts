import { html, type SafeHtml } from '@remix-run/html-template';
import { statusNamesOf } from '@/lib/claims/status-names';
import { definitions, isolated, statusMark } from '@/lib/reports/html/inline';
import { placeWithin } from '@/lib/reports/html/place-within';
import { renderBySource } from '@/lib/reports/html/render-by-source';
import { renderGuide } from '@/lib/reports/html/render-guide';
import {
  fileHead,
  renderContent,
  renderHead,
  type Surroundings,
} from '@/lib/reports/html/render-html';
import { renderIdentity } from '@/lib/reports/html/render-identity';
import { renderOverTime } from '@/lib/reports/html/render-over-time';
import { renderRecord } from '@/lib/reports/html/render-record';
import { renderShares } from '@/lib/reports/html/render-summary';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';
import { articleRows, dossierRows, ofTexts } from './account';
import type { Dossier, DossierHead } from './dossier';

/**
 * Renders a page that needs nothing but itself, as that of a report does: what the dossier says of
 * all its articles, a list of them, and then of each what its own report says.
 */
export function renderHtml(dossier: Dossier): string {
  const { articles } = dossier;
  return renderDocument(dossier, {
    head: fileHead,
    notice: html``,
    files: html``,
    list: renderList(dossier, { first: 1, hrefOf: (place) => `#${placeOf(place)}` }),
    articles: html`${articles.map((report, index) => renderArticle(report, index + 1))}`,
  });
}

/** What stands around a dossier, and what is shown of its articles. */
type Parts = Surroundings & { list: SafeHtml; articles: SafeHtml };

/** The whole document of a dossier, in its surroundings. */
export function renderDocument(
  dossier: DossierHead,
  { head, notice, files, list, articles }: Parts,
): string {
  const { title, asOf, desk, articleCount } = dossier;
  return String(html`<!doctype html>
<html lang="en">
${renderHead(title, { asOf, more: head })}
<body>
<main>
${notice}
<header>
<p class="kind">Dossier of ${isolated(desk.name)}</p>
<h1 dir="auto">${title}</h1>
<dl class="identity">${definitions(dossierRows(dossier).map(([name, value]) => [name, isolated(value)]))}</dl>
<nav aria-label="Sections"><a href="#summary">Summary</a>${articleCount > 0 ? html` <a href="#articles">Articles</a>` : ''} <a href="#guide">How to read this report</a></nav>
</header>
${files}
${renderShares(dossier, null)}
${renderBySource(dossier.bySource, desk)}
${renderOverTime(dossier.overTime, desk)}
${list}
${renderGuide(desk, ofTexts)}
${articles}
</main>
</body>
</html>
`);
}

const placeOf = (place: number) => `article-${place}`;

/** Where a list begins, and where each of its articles is read, by its place from 1. */
type Listing = { first: number; hrefOf: (place: number) => string };

/** Articles by name, each leading to what is said of it, with how its claims stand. */
export function renderList(
  { desk, articles }: Pick<Dossier, 'desk' | 'articles'>,
  { first, hrefOf }: Listing,
): SafeHtml {
  if (articles.length === 0) return html``;
  const names = statusNamesOf(desk.verdictNames);
  const items = articleRows({ articles }).map(
    ({ title, publisher, tallies }, index) => html`
<li><span class="muted">${first + index}</span> <div><a href="${hrefOf(first + index)}">${isolated(title)}</a>${publisher && html` <span class="muted">${isolated(publisher)}</span>`}
<p>${tallies.length === 0 ? 'No claims' : tallies.map(({ status, count }, place) => html`${place > 0 ? ', ' : ''}${figureWords(count)} ${statusMark(status, names)}`)}</p></div></li>`,
  );
  return html`
<section aria-labelledby="articles"><h2 id="articles">The articles</h2>
<ol class="articles" start="${first}">${items}
</ol>
</section>`;
}

function renderArticle(report: Report, number: number): SafeHtml {
  const place = placeOf(number);
  const content = html`${renderIdentity(report)}
${renderContent(report)}
${renderRecord(report)}`;
  return html`
<article class="of-many" aria-labelledby="${place}">
<h2 id="${place}"><span class="muted">${number}</span> ${isolated(report.article.title)}</h2>
${placeWithin(content, `${place}-`)}
</article>`;
}
