import { createHash } from 'node:crypto';
import { html, type SafeHtml } from '@remix-run/html-template';
import { statusNamesOf } from '@/lib/claims/status-names';
import { ofText } from '@/lib/reports/account/report-account';
import { sourcesOf } from '@/lib/reports/figures/by-source';
import { standingsOf } from '@/lib/reports/figures/over-time';
import type { Report } from '@/lib/reports/report';
import { isolated } from './inline';
import { renderBySource } from './render-by-source';
import { renderClaim } from './render-claim';
import { renderCorrections } from './render-corrections';
import { renderGalley } from './render-galley';
import { renderGuide } from './render-guide';
import { renderIdentity } from './render-identity';
import { renderOverTime } from './render-over-time';
import { renderRecord } from './render-record';
import { renderSummary } from './render-summary';
import { reportStyle } from './report-style';

/**
 * Renders a page that needs nothing but itself: no script, no request, one
 * style sheet that its own content security policy admits by hash. Whatever
 * an article holds, it is shown as text.
 */
export function renderHtml(report: Report): string {
  return renderDocument(report, fileSurroundings);
}

/** What stands around a report where it is shown: in a file, or as a page of ours. */
export type Surroundings = {
  /** What the head says of it beside what every report says. */
  head: SafeHtml;
  /** What its reader has to know first. */
  notice: SafeHtml;
  /** Between what the report is and what it says. */
  files: SafeHtml;
};

// A file that somebody puts on a web server is not meant to be found there.
/** What the head of a file says beside what every report says. */
export const fileHead = html`<meta name="robots" content="noindex">`;

const fileSurroundings: Surroundings = {
  head: fileHead,
  notice: html``,
  files: html``,
};

/** The whole document of a report, in its surroundings. */
export function renderDocument(report: Report, { head, notice, files }: Surroundings): string {
  return String(html`<!doctype html>
<html lang="en">
${renderHead(report.article.title, { asOf: report.asOf, more: head })}
<body>
<main>
${notice}
${renderHeader(report)}
${files}
${renderContent(report)}
${renderGuide(report.desk, ofText(report))}
${renderRecord(report)}
</main>
</body>
</html>
`);
}

/** What a report tells of its article, from its corrections down to the text. */
export const renderContent = (report: Report): SafeHtml => html`${renderCorrections(report)}
${renderSummary(report)}
${renderBySource(sourcesOf(report), report.desk)}
${renderOverTime(standingsOf(report), report.desk)}
${renderClaims(report)}
${renderGalley(report)}`;

const styleHash = createHash('sha256').update(reportStyle, 'utf8').digest('base64');

/**
 * What a report as a page may do: nothing but show itself. The policy travels in
 * the file because the file travels: from a disk or in an e-mail there is no
 * server to send it.
 */
export const reportPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Marks that turn the direction of text; a title has no markup to contain them. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The head of a page: what it is called and of which day, what it looks like, what it may do. */
export function renderHead(
  named: string,
  { asOf, more }: { asOf: string; more: SafeHtml },
): SafeHtml {
  const title = named.replace(directionMarks, '');
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${more}
<title>${title} – claim report of ${asOf.slice(0, 10)}</title>
<style>${html.raw`${reportStyle}`}</style>
</head>`;
}

function renderHeader(report: Report): SafeHtml {
  return html`<header>
<p class="kind">Claim report of ${isolated(report.desk.name)}</p>
<h1 dir="auto">${report.article.title}</h1>
${renderIdentity(report)}
<nav aria-label="Sections"><a href="#summary">Summary</a>${report.claims.length > 0 ? html` <a href="#claims">Claims</a>` : ''} <a href="#text">Text</a> <a href="#guide">How to read this report</a> <a href="#record">Record</a></nav>
</header>`;
}

function renderClaims({ desk, claims }: Report): SafeHtml {
  if (claims.length === 0) return html``;
  const names = statusNamesOf(desk.verdictNames);
  return html`<section aria-labelledby="claims"><h2 id="claims">The claims</h2>
<ol class="claims">${claims.map((claim) => renderClaim(claim, names))}
</ol>
</section>`;
}
