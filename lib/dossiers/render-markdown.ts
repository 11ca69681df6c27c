import { statuses } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import { identityRows, recordRows } from '@/lib/reports/account/report-account';
import { escapeLine } from '@/lib/reports/markdown/escape-markdown';
import {
  joined,
  renderBySource,
  renderContent,
  renderGuide,
  renderOverTime,
  renderSummary,
  rows,
} from '@/lib/reports/markdown/render-markdown';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';
import { articleRows, dossierRows, ofTexts } from './account';
import type { Dossier } from './dossier';

/** Renders the dossier as Markdown: what it says of all its articles, and then of each its report. */
export function renderMarkdown(dossier: Dossier): string {
  const { title, desk, articles } = dossier;
  return joined([
    `# ${escapeLine(title)}`,
    `Dossier of ${escapeLine(desk.name)}`,
    rows(dossierRows(dossier)),
    ...renderSummary(dossier),
    ...renderBySource(dossier.bySource, desk),
    ...renderOverTime(dossier.overTime, desk),
    ...renderList(dossier),
    ...renderGuide(desk, ofTexts),
    ...articles.flatMap(renderArticle),
  ]);
}

function renderList(dossier: Dossier): string[] {
  if (dossier.articles.length === 0) return [];
  const names = statusNamesOf(dossier.desk.verdictNames);
  const table = articleRows(dossier).map(({ title, publisher, claims, tallies }, index) => {
    const stand = tallies
      .map(
        ({ status, count }) =>
          `${figureWords(count)} ${statuses[status].mark} ${escapeLine(names[status])}`,
      )
      .join(', ');
    const name = [title, publisher].flatMap((part) => (part ? [escapeLine(part)] : []));
    return `| ${index + 1} | ${name.join(', ')} | ${figureWords(claims)} | ${stand} |`;
  });
  return [
    '## The articles',
    ['| No. | Article | Claims | How they stand |', '| --: | --- | --: | --- |', ...table].join(
      '\n',
    ),
  ];
}

const renderArticle = (report: Report, index: number): (string | false)[] => [
  `## ${index + 1}\\. ${escapeLine(report.article.title)}`,
  rows(identityRows(report)),
  ...[...renderContent(report), '## Record', rows(recordRows(report))].map(deeper),
];

/** A block whose heading, if it is one, goes a level deeper. Words of others begin none. */
const deeper = (block: string | false) =>
  block === false ? false : block.replace(/^#{2,5} /gm, '#$&');
