import type { AccountNote } from '@/lib/reports/account/claim-account';
import { galleySegments } from '@/lib/reports/account/galley-segments';
import {
  correctionWords,
  guideWords,
  identityRows,
  meaningsIn,
  ofText,
  recordRows,
} from '@/lib/reports/account/report-account';
import { sourcesOf } from '@/lib/reports/figures/by-source';
import { standingsOf } from '@/lib/reports/figures/over-time';
import { claimBlocks } from '@/lib/reports/pdf/claim-blocks';
import { bySourceBlocks, overTimeBlocks, shareBlocks } from '@/lib/reports/pdf/figure-blocks';
import { addressPiece, looks, piece } from '@/lib/reports/pdf/looks';
import { type Block, type BlockLine, type MarginMark, measure } from '@/lib/reports/pdf/page-flow';
import { paragraph, sectionHeading } from '@/lib/reports/pdf/paragraph';
import { beside, type Piece, type Typesetter } from '@/lib/reports/pdf/typesetter';
import type { Report, ReportClaim } from '@/lib/reports/report';
import { statusColours } from '@/lib/reports/status-colours';

/** The whole report, from its title down to the record. */
export function reportBlocks(setter: Typesetter, report: Report, remark: string | null): Block[] {
  const { article, desk } = report;
  return [
    ...titleBlocks(setter, { title: article.title, kind: `Claim report of ${desk.name}`, remark }),
    ...rows(setter, identityRows(report), 14),
    ...contentBlocks(setter, report, noteNumbers()),
    ...guideBlocks(setter, desk, ofText(report)),
    sectionHeading(setter, 'Record'),
    ...rows(setter, recordRows(report), 6),
  ];
}

/** Numbers the notes of a document, whatever they are of. */
export function noteNumbers(): (note: AccountNote) => number {
  let notes = 0;
  return () => ++notes;
}

type Titled = { title: string; kind: string; remark: string | null };

/** What it is, what it is called, and what has to be said first. */
export const titleBlocks = (setter: Typesetter, { title, kind, remark }: Titled): Block[] => [
  paragraph(setter, [piece(kind, looks.kind)], { before: 0 }),
  paragraph(setter, [piece(title, looks.title)], { tag: 'H1', before: 2 }),
  ...(remark === null ? [] : [paragraph(setter, [piece(remark, looks.small)], { before: 8 })]),
];

/** What a report tells of its article, from its corrections down to the text. */
export function contentBlocks(
  setter: Typesetter,
  report: Report,
  numberOf: (note: AccountNote) => number,
): Block[] {
  const { claims, corrections } = report;
  return [
    ...(corrections.length === 0 ? [] : [sectionHeading(setter, 'Corrections')]),
    ...corrections.map(correctionWords).map(({ when, words }) =>
      paragraph(setter, [piece(when && `${when}\n`, looks.label), piece(words, looks.text)], {
        before: 6,
      }),
    ),
    ...summaryBlocks(setter, report),
    ...bySourceBlocks(setter, sourcesOf(report), report.desk),
    ...overTimeBlocks(setter, standingsOf(report), report.desk),
    ...(claims.length === 0 ? [] : [sectionHeading(setter, 'The claims')]),
    ...claims.flatMap((claim) => claimBlocks(setter, claim, numberOf)),
    sectionHeading(setter, 'The text'),
    ...galley(setter, report),
  ];
}

/** How claims stand: in words, and in figures. */
export const summaryBlocks = (
  setter: Typesetter,
  report: Pick<Report, 'desk' | 'summary'>,
): Block[] => [
  sectionHeading(setter, 'Summary'),
  paragraph(setter, [piece(report.summary.sentence, looks.lead)], { before: 6 }),
  ...(report.summary.total === 0 ? [] : shareBlocks(setter, report)),
];

/** What the words of a report mean, and how a reader can check it; `text` says of which text it is. */
export const guideBlocks = (setter: Typesetter, desk: Report['desk'], text: string): Block[] => [
  sectionHeading(setter, 'How to read this report'),
  ...meaningsIn({ desk }).map(({ status, label, meaning }) =>
    paragraph(
      setter,
      [
        piece(`${label}: `, { ...looks.label, colour: statusColours[status].ink }),
        piece(meaning, looks.text),
      ],
      { before: 4, indent: 16, mark: status },
    ),
  ),
  paragraph(setter, [piece(guideWords(text), looks.text)], { before: 8 }),
];

/** Where the values of rows begin. */
const column = 120;

/** Names and values in two columns. */
export function rows(
  setter: Typesetter,
  entries: readonly (readonly [string, string])[],
  first: number,
): Block[] {
  return entries.map(([name, value], index): Block => {
    const names = setter.lines([piece(name, looks.quiet)], column - 8);
    const content = /^https?:/i.test(value)
      ? addressPiece(value, looks.text)
      : piece(value, looks.text);
    const values = setter.lines([content], measure - column);
    return {
      tag: 'P',
      before: index === 0 ? first : 1,
      lines: values.map((line, row) => ({ line: beside(names[row], line, column) })),
    };
  });
}

/**
 * The article as it reads: every claim underlined, its number and mark in the
 * margin beside the line it ends in.
 */
function galley(setter: Typesetter, { revision, claims }: Report): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  /** The claims that end in the paragraph, by how many of its pieces come before. */
  let ends: { after: number; claims: readonly ReportClaim[] }[] = [];
  const close = () => {
    if (pieces.some(({ text }) => text.trim() !== '')) {
      blocks.push({ tag: 'P', before: 9, lines: galleyLines(setter, pieces, ends) });
    }
    pieces = [];
    ends = [];
  };
  for (const segment of galleySegments(revision.text, claims)) {
    for (const [index, text] of segment.text.split(/\r\n|[\n\r]/).entries()) {
      if (index > 0) close();
      if (text !== '')
        pieces.push({ ...looks.galley, text, status: segment.claim?.status ?? null });
    }
    if (segment.ends.length > 0) ends.push({ after: pieces.length, claims: segment.ends });
  }
  close();
  return blocks;
}

/** Leaves the margin free for the numbers of the claims. */
const galleyWidth = measure - 24;

function galleyLines(
  setter: Typesetter,
  pieces: readonly Piece[],
  ends: readonly { after: number; claims: readonly ReportClaim[] }[],
): BlockLine[] {
  const lines = setter.lines(pieces, galleyWidth, 1.5);
  const marks = lines.map((): MarginMark[] => []);
  for (const { after, claims } of ends) {
    // The line in which the last word of the claim comes to stand.
    const last = setter.lines(pieces.slice(0, after), galleyWidth, 1.5).length - 1;
    for (const { number, status } of claims) {
      const look = { ...looks.small, colour: statusColours[status].ink, link: `#claim-${number}` };
      const [line] = setter.lines([piece(`${number}`, look)], 40);
      if (line) marks[last]?.push({ number, status, line });
    }
  }
  return lines.map((line, index) => ({ line, marks: marks[index] ?? [] }));
}
