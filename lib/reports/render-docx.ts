import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { statusNamesOf } from '@/lib/claims/status-names';
import type { AccountNote } from '@/lib/reports/account/claim-account';
import {
  correctionWords,
  guideWords,
  identityRows,
  meaningsIn,
  recordRows,
} from '@/lib/reports/account/report-account';
import { claimParagraphs, footnoteParagraphs } from '@/lib/reports/docx/claim-paragraphs';
import { rowsTable, sharesTable } from '@/lib/reports/docx/report-tables';
import { foreign, runs, statusRuns } from '@/lib/reports/docx/runs';
import { steadyDocument } from '@/lib/reports/docx/steady-document';
import { documentStyles } from '@/lib/reports/docx/styles';
import { textParagraphs } from '@/lib/reports/docx/text-paragraphs';
import type { Report } from '@/lib/reports/report';

/**
 * Renders the report as a document for a word processor: headings that make
 * its outline, evidence in numbered footnotes, a table of the statuses, and the
 * article with its claims underlined, each leading to what is said of it. The
 * same report is the same bytes.
 */
export async function renderDocx(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { article, desk, claims, summary } = report;
  const notes: AccountNote[] = [];
  const footnoteOf = (note: AccountNote) => notes.push(note);
  const names = statusNamesOf(desk.verdictNames);
  const claimed = claims.flatMap((claim) => claimParagraphs(claim, { footnoteOf, names }));
  const document = new Document({
    title: plain(article.title),
    subject: 'Claim report',
    creator: plain(desk.name),
    lastModifiedBy: plain(desk.name),
    styles: documentStyles,
    footnotes: Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: footnoteParagraphs(note) }]),
    ),
    sections: [
      {
        properties: { page: { margin: { top: 1300, bottom: 1300, left: 1300, right: 1300 } } },
        footers: { default: footer(report) },
        children: [
          foreign(article.title, { heading: HeadingLevel.TITLE }),
          foreign(`Claim report of ${desk.name}`),
          rowsTable(identityRows(report)),
          ...corrections(report),
          heading('Summary'),
          new Paragraph({ children: runs(summary.sentence, { size: 26 }) }),
          ...(summary.total === 0
            ? []
            : [
                sharesTable(report),
                new Paragraph({ children: runs(summary.rounding, { size: 18 }) }),
              ]),
          ...(claimed.length === 0 ? [] : [heading('The claims'), ...claimed]),
          heading('The text'),
          ...textParagraphs(report),
          heading('How to read this report'),
          ...meaningsIn(report).map(
            ({ status, label, meaning }) =>
              new Paragraph({ children: [...statusRuns(status, label), ...runs(`: ${meaning}`)] }),
          ),
          new Paragraph({ children: runs(guideWords(report)) }),
          heading('Record'),
          rowsTable(recordRows(report)),
        ],
      },
    ],
  });
  return steadyDocument(await Packer.toBuffer(document), report.asOf);
}

const heading = (words: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(words) });

function corrections({ corrections: all }: Report): Paragraph[] {
  if (all.length === 0) return [];
  return [
    heading('Corrections'),
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

function footer({ article, asOf }: Report): Footer {
  const title = plain(article.title);
  const shown = title.length > 60 ? `${Array.from(title).slice(0, 60).join('')}…` : title;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          ...runs(`${shown} – claim report of ${asOf.slice(0, 10)} – page `, { size: 17 }),
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
