import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { statusNamesOf } from '@/lib/claims/status-names';
import { bySourceTable } from '@/lib/reports/account/by-source-account';
import type { AccountNote } from '@/lib/reports/account/claim-account';
import { type FiguresTable, overTimeTable } from '@/lib/reports/account/over-time-account';
import {
  correctionWords,
  guideWords,
  identityRows,
  meaningsIn,
  ofText,
  recordRows,
} from '@/lib/reports/account/report-account';
import { bySourceNote, type SourceCounts, sourcesOf } from '@/lib/reports/figures/by-source';
import { overTimeNote, type Standing, standingsOf } from '@/lib/reports/figures/over-time';
import type { Report } from '@/lib/reports/report';
import { type ClaimSetting, claimParagraphs, footnoteParagraphs } from './claim-paragraphs';
import { alone, headingAt, type Place } from './place';
import { figuresTable, rowsTable, sharesTable } from './report-tables';
import { foreign, runs, statusRuns } from './runs';
import { steadyDocument } from './steady-document';
import { documentStyles } from './styles';
import { textParagraphs } from './text-paragraphs';

/**
 * Renders the report as a document for a word processor: headings that make
 * its outline, evidence in numbered footnotes, a table of the statuses, and the
 * article with its claims underlined, each leading to what is said of it. The
 * same report is the same bytes.
 */
export function renderDocx(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { article, desk, asOf } = report;
  const about = { title: article.title, kind: 'Claim report', creator: desk.name, asOf };
  return writeDocument(about, (footnoteOf) => [
    foreign(article.title, { heading: HeadingLevel.TITLE }),
    foreign(`Claim report of ${desk.name}`),
    rowsTable(identityRows(report)),
    ...contentParagraphs(report, { footnoteOf, place: alone }),
    ...guideParagraphs(desk, ofText(report)),
    heading('Record', alone),
    rowsTable(recordRows(report)),
  ]);
}

/** What a document is of: `kind` says what it is called beside its title. */
type About = { title: string; kind: string; creator: string; asOf: string };

/** Numbers a note in the document, to which a footnote of that number belongs. */
type FootnoteOf = ClaimSetting['footnoteOf'];

/** Writes paragraphs and tables as a document. The same ones are the same bytes. */
export async function writeDocument(
  about: About,
  childrenOf: (footnoteOf: FootnoteOf) => (Paragraph | Table)[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, kind, creator, asOf } = about;
  const notes: AccountNote[] = [];
  const children = childrenOf((note) => notes.push(note));
  const document = new Document({
    title: plain(title),
    subject: kind,
    creator: plain(creator),
    lastModifiedBy: plain(creator),
    styles: documentStyles,
    footnotes: Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: footnoteParagraphs(note) }]),
    ),
    sections: [
      {
        properties: { page: { margin: { top: 1300, bottom: 1300, left: 1300, right: 1300 } } },
        footers: { default: footer(about) },
        children,
      },
    ],
  });
  return steadyDocument(await Packer.toBuffer(document), asOf);
}

/** What a report tells of its article, from its corrections down to the text. */
export function contentParagraphs(
  report: Report,
  { footnoteOf, place }: { footnoteOf: FootnoteOf; place: Place },
): (Paragraph | Table)[] {
  const { claims, desk } = report;
  const names = statusNamesOf(desk.verdictNames);
  return [
    ...corrections(report, place),
    ...summaryParagraphs(report, place),
    ...bySourceParagraphs(sourcesOf(report), desk, place),
    ...overTimeParagraphs(standingsOf(report), desk, place),
    ...(claims.length === 0 ? [] : [heading('The claims', place)]),
    ...claims.flatMap((claim) => claimParagraphs(claim, { footnoteOf, names, place })),
    heading('The text', place),
    ...textParagraphs(report, place),
  ];
}

/** How claims stand: in words, and in figures. */
export function summaryParagraphs(
  report: Pick<Report, 'desk' | 'summary'>,
  place: Place,
): (Paragraph | Table)[] {
  const { summary } = report;
  return [
    heading('Summary', place),
    new Paragraph({ children: runs(summary.sentence, { size: 26 }) }),
    ...(summary.total === 0
      ? []
      : [sharesTable(report), new Paragraph({ children: runs(summary.rounding, { size: 18 }) })]),
  ];
}

/** How claims stood over time, in figures; nothing where there is but one moment. */
export function overTimeParagraphs(
  standings: readonly Standing[],
  desk: Report['desk'],
  place: Place,
): (Paragraph | Table)[] {
  return figures('Over time', overTimeTable(standings, desk), { note: overTimeNote, place });
}

/** How the claims of each source stand, in figures; nothing where all are of one. */
export function bySourceParagraphs(
  sources: readonly SourceCounts[],
  desk: Report['desk'],
  place: Place,
): (Paragraph | Table)[] {
  return figures('By source', bySourceTable(sources, desk), { note: bySourceNote, place });
}

function figures(
  title: string,
  table: FiguresTable | null,
  { note, place }: { note: string; place: Place },
): (Paragraph | Table)[] {
  if (!table) return [];
  return [
    heading(title, place),
    figuresTable(table),
    new Paragraph({ children: runs(note, { size: 18 }) }),
  ];
}

/** What the words of a report mean, and how a reader can check it; `text` says of which text it is. */
export const guideParagraphs = (desk: Report['desk'], text: string): Paragraph[] => [
  heading('How to read this report', alone),
  ...meaningsIn({ desk }).map(
    ({ status, label, meaning }) =>
      new Paragraph({ children: [...statusRuns(status, label), ...runs(`: ${meaning}`)] }),
  ),
  new Paragraph({ children: runs(guideWords(text)) }),
];

/** The heading of a section. */
export const heading = (words: string, place: Place): Paragraph =>
  new Paragraph({ heading: headingAt(1, place), children: runs(words) });

function corrections({ corrections: all }: Report, place: Place): Paragraph[] {
  if (all.length === 0) return [];
  return [
    heading('Corrections', place),
    ...all
      .map(correctionWords)
      .flatMap(({ when, words }) => [
        ...(when === ''
          ? []
          : [new Paragraph({ keepNext: true, children: runs(when, { bold: true }) })]),
        foreign(words),
      ]),
  ];
}

function footer({ title: named, kind, asOf }: About): Footer {
  const title = plain(named);
  const shown = title.length > 60 ? `${Array.from(title).slice(0, 60).join('')}…` : title;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          ...runs(`${shown} – ${kind.toLowerCase()} of ${asOf.slice(0, 10)} – page `, { size: 17 }),
          new TextRun({
            size: 17,
            children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** A text on one line, without what a document's properties may not have. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();
