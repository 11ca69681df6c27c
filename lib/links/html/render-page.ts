import { html, type SafeHtml } from '@remix-run/html-template';
import { renderClaimReview } from '@/lib/reports/claim-review/render-claim-review';
import { coverageOf } from '@/lib/reports/coverage';
import { formatGroups, formatsOf, reportFormats } from '@/lib/reports/formats';
import { renderDocument } from '@/lib/reports/html/render-html';
import type { Report } from '@/lib/reports/report';
import type { Supersession } from '../supersession';
import { renderNotice } from './render-notice';

/** A report as it is shared, at the address of its page. */
export type SharedPage = {
  report: Report;
  address: string;
  noindex: boolean;
  /** SHA-256 of its JSON file. */
  sha256: string;
  superseded: Supersession | null;
};

/**
 * Renders the page of a shared report, which needs no session and no script:
 * the report as its HTML file has it, what supersedes it, its files, and what
 * search engines are told, which is what a reader sees.
 */
export function renderSharedPage(page: SharedPage): string {
  const { report, address, noindex } = page;
  return renderDocument(report, {
    head: renderReportHead(report, { address, noindex }),
    notice: renderNotice(page.report, page.superseded),
    files: renderFiles(page),
  });
}

/** What the head of a shared report's page says, with its claims as search engines read them. */
export function renderReportHead(
  report: Report,
  { address, noindex }: { address: string; noindex: boolean },
): SafeHtml {
  const { article, desk, summary } = report;
  const title = `${article.title} – claim report`;
  return html`${renderSharedHead({ title, desk, summary, address, noindex })}
${renderJsonLd(report, address)}`;
}

type SharedHead = Pick<Report, 'desk' | 'summary'> & {
  title: string;
  address: string;
  noindex: boolean;
};

/** What the head of any shared page says. */
export function renderSharedHead(page: SharedHead): SafeHtml {
  const { title, desk, summary, address, noindex } = page;
  return html`${noindex ? html`<meta name="robots" content="noindex">\n` : ''}<link rel="canonical" href="${address}">
<meta name="description" content="${summary.sentence}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${desk.name}">
<meta property="og:description" content="${summary.sentence}">`;
}

/** The claims of the page as ClaimReview; nothing where there is none to give. */
function renderJsonLd(report: Report, reportUrl: string): SafeHtml {
  const here = { ...report, reportUrl };
  const coverage = coverageOf(here, 'claimreview');
  if ('refusal' in coverage || coverage.included === 0) return html``;
  // No “<” is in it, so that nothing ends the script; and it is data, which no browser runs.
  return html`<script type="application/ld+json">${html.raw`${renderClaimReview(here)}`}</script>`;
}

const groups = ['reading', 'tables', 'programs'] as const;

function renderFiles({ report, address, sha256 }: SharedPage): SafeHtml {
  const path = new URL(address).pathname;
  const names = groups
    .flatMap(formatsOf)
    .filter((name) => !('refusal' in coverageOf(report, name)));
  return html`<section class="files" aria-label="Files of this report"><p class="muted">Files of this report, as it was made</p>
<ul>${names.map(
    (name) =>
      html`<li><a href="${path}/files/${name}" download title="${formatGroups[reportFormats[name].group]}: ${reportFormats[name].use}">${reportFormats[name].label}</a></li> `,
  )}<li><a href="${path}/files/bundle" download>Bundle that verifies itself (ZIP)</a></li></ul>
<p class="muted">SHA-256 of its JSON: <code>${sha256}</code></p></section>`;
}
