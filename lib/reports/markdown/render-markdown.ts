import { statuses } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import { bySourceTable } from '@/lib/reports/account/by-source-account';
import { galleySegments } from '@/lib/reports/account/galley-segments';
import { type FiguresTable, overTimeTable } from '@/lib/reports/account/over-time-account';
import {
  correctionWords,
  guideWords,
  identityRows,
  meaningsIn,
  ofText,
  recordRows,
  shareRows,
} from '@/lib/reports/account/report-account';
import { bySourceNote, type SourceCounts, sourcesOf } from '@/lib/reports/figures/by-source';
import { overTimeNote, type Standing, standingsOf } from '@/lib/reports/figures/over-time';
import type { Report } from '@/lib/reports/report';
import { escapeLine, escapeParagraphs } from './escape-markdown';
import { address, renderClaim } from './render-claim';

/**
 * Renders the report as Markdown: CommonMark with the tables of its GitHub
 * flavour, which every editor that shows Markdown has. Whatever an article
 * holds, it is shown as text.
 */
export function renderMarkdown(report: Report): string {
  const { article, desk } = report;
  return joined([
    `# ${escapeLine(article.title)}`,
    `Claim report of ${escapeLine(desk.name)}`,
    rows(identityRows(report)),
    ...renderContent(report),
    ...renderGuide(desk, ofText(report)),
    '## Record',
    rows(recordRows(report)),
  ]);
}

/** Blocks one below the other; what is empty is left out. */
export const joined = (blocks: readonly (string | false)[]): string =>
  `${blocks.filter((block) => block).join('\n\n')}\n`;

/** What a report tells of its article, from its corrections down to the text. */
export function renderContent(report: Report): (string | false)[] {
  const { claims, desk } = report;
  const names = statusNamesOf(desk.verdictNames);
  return [
    ...renderCorrections(report),
    ...renderSummary(report),
    ...renderBySource(sourcesOf(report), desk),
    ...renderOverTime(standingsOf(report), desk),
    claims.length > 0 && '## The claims',
    ...claims.map((claim) => renderClaim(claim, names)),
    '## The text',
    renderText(report),
  ];
}

/** What the words of a report mean, and how a reader can check it; `text` says of which text it is. */
export const renderGuide = (desk: Report['desk'], text: string): string[] => [
  '## How to read this report',
  meaningsIn({ desk })
    .map(
      ({ status, label, meaning }) =>
        `- **${statuses[status].mark} ${escapeLine(label)}:** ${meaning}`,
    )
    .join('\n'),
  guideWords(text),
];

/** Names and values, one a line. */
export const rows = (entries: readonly (readonly [string, string])[]) =>
  entries
    .map(
      ([name, value]) =>
        `- **${name}:** ${/^https?:/i.test(value) ? address(value) : escapeLine(value)}`,
    )
    .join('\n');

function renderCorrections({ corrections }: Report): string[] {
  if (corrections.length === 0) return [];
  return [
    '## Corrections',
    ...corrections.map((correction) => {
      const { when, words } = correctionWords(correction);
      return `${when && `**${when}**\\\n`}${escapeParagraphs(words)}`;
    }),
  ];
}

/** How claims stand: in words, and in figures. */
export function renderSummary(report: Pick<Report, 'desk' | 'summary'>): string[] {
  const { summary } = report;
  if (summary.total === 0) return ['## Summary', escapeLine(summary.sentence)];
  const table = shareRows(report).map(
    ({ status, label, claims, share }) =>
      `| ${statuses[status].mark} ${escapeLine(label)} | ${claims} | ${share} |`,
  );
  return [
    '## Summary',
    escapeLine(summary.sentence),
    ['| Status | Claims | Share |', '| --- | --: | --: |', ...table].join('\n'),
    summary.rounding,
  ];
}

/** How claims stood over time, in figures; nothing where there is but one moment. */
export function renderOverTime(standings: readonly Standing[], desk: Report['desk']): string[] {
  return renderFigures('Over time', overTimeTable(standings, desk), overTimeNote);
}

/** How the claims of each source stand, in figures; nothing where all are of one. */
export function renderBySource(sources: readonly SourceCounts[], desk: Report['desk']): string[] {
  return renderFigures('By source', bySourceTable(sources, desk), bySourceNote);
}

function renderFigures(heading: string, table: FiguresTable | null, note: string): string[] {
  if (!table) return [];
  const row = (cells: readonly string[]) => `| ${cells.map(escapeLine).join(' | ')} |`;
  const rule = ['---', ...table.head.slice(1).map(() => '--:')].join(' | ');
  return [
    `## ${heading}`,
    [row(table.head), `| ${rule} |`, ...table.rows.map(row)].join('\n'),
    note,
  ];
}

/** The article as it reads, every claim numbered in brackets where it ends. */
function renderText({ revision, claims }: Report): string {
  const marked = galleySegments(revision.text, claims)
    .map(({ text, ends }) => text + ends.map((claim) => markOf(claim)).join(''))
    .join('');
  return escapeParagraphs(marked);
}

const markOf = ({ number, status }: Report['claims'][number]) =>
  ` [${number} ${statuses[status].mark}]`;
