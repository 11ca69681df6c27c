import { Bookmark, HeadingLevel, InternalHyperlink, Paragraph } from 'docx';
import { statusNamesOf } from '@/lib/claims/status-names';
import { identityRows, recordRows } from '@/lib/reports/account/report-account';
import { alone, type Place } from '@/lib/reports/docx/place';
import {
  bySourceParagraphs,
  contentParagraphs,
  guideParagraphs,
  heading,
  overTimeParagraphs,
  summaryParagraphs,
  writeDocument,
} from '@/lib/reports/docx/render-docx';
import { rowsTable } from '@/lib/reports/docx/report-tables';
import { foreign, runs } from '@/lib/reports/docx/runs';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';
import { articleRows, dossierRows, ofTexts } from './account';
import type { Dossier } from './dossier';

/** Renders the dossier for a word processor: what it says of all its articles, and then of each its report. */
export function renderDocx(dossier: Dossier): Promise<Uint8Array<ArrayBuffer>> {
  const { title, desk, asOf, articles } = dossier;
  return writeDocument({ title, kind: 'Dossier', creator: desk.name, asOf }, (footnoteOf) => [
    foreign(title, { heading: HeadingLevel.TITLE }),
    foreign(`Dossier of ${desk.name}`),
    rowsTable(dossierRows(dossier)),
    ...summaryParagraphs(dossier, alone),
    ...bySourceParagraphs(dossier.bySource, desk, alone),
    ...overTimeParagraphs(dossier.overTime, desk, alone),
    ...listParagraphs(dossier),
    ...guideParagraphs(desk, ofTexts),
    ...articles.flatMap((report, index) => {
      const place: Place = { depth: 1, prefix: `${placeOf(index)}-` };
      return [
        articleHeading(report, index),
        rowsTable(identityRows(report)),
        ...contentParagraphs(report, { footnoteOf, place }),
        heading('Record', place),
        rowsTable(recordRows(report)),
      ];
    }),
  ]);
}

const placeOf = (index: number) => `article-${index + 1}`;

const articleHeading = ({ article }: Report, index: number) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    children: [
      new Bookmark({ id: placeOf(index), children: runs(`${index + 1}. `) }),
      ...runs(article.title),
    ],
  });

/** The articles by name, each leading to what is said of it, with how its claims stand. */
function listParagraphs(dossier: Dossier): Paragraph[] {
  if (dossier.articles.length === 0) return [];
  const names = statusNamesOf(dossier.desk.verdictNames);
  return [
    heading('The articles', alone),
    ...articleRows(dossier).map(({ title, publisher, tallies }, index) => {
      const stand = tallies.map(
        ({ status, count }) => `${figureWords(count)} ${names[status].toLowerCase()}`,
      );
      return new Paragraph({
        children: [
          ...runs(`${index + 1}. `),
          new InternalHyperlink({ anchor: placeOf(index), children: runs(title, { bold: true }) }),
          ...runs(publisher ? `, ${publisher}` : ''),
          ...runs(`: ${stand.join(', ') || 'no claims'}`, { color: '5C5A55' }),
        ],
      });
    }),
  ];
}
