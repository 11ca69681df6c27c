import { bySourceTable } from '@/lib/reports/account/by-source-account';
import { type FiguresTable, overTimeTable } from '@/lib/reports/account/over-time-account';
import { shareRows } from '@/lib/reports/account/report-account';
import { bySourceNote, type SourceCounts } from '@/lib/reports/figures/by-source';
import { overTimeNote, type Standing } from '@/lib/reports/figures/over-time';
import { looks, piece } from '@/lib/reports/pdf/looks';
import { type Block, measure } from '@/lib/reports/pdf/page-flow';
import { paragraph, sectionHeading } from '@/lib/reports/pdf/paragraph';
import { beside, type Line, type Piece, type Typesetter } from '@/lib/reports/pdf/typesetter';
import type { Report } from '@/lib/reports/report';
import { statusColours } from '@/lib/reports/status-colours';

/** The claims of every status, in figures. */
export function shareBlocks(setter: Typesetter, report: Pick<Report, 'desk' | 'summary'>): Block[] {
  const row = (cells: readonly [Piece, Piece, Piece], block: Partial<Block>): Block =>
    figureRow(setter, cells, { first: 150, step: 90 }, { indent: 16, ...block });
  return [
    row([piece('Status', looks.quiet), piece('Claims', looks.quiet), piece('Share', looks.quiet)], {
      before: 12,
      keepsWithNext: true,
    }),
    ...shareRows(report).map(({ status, label, claims, share }) =>
      row(
        [
          piece(label, { ...looks.label, colour: statusColours[status].ink }),
          piece(claims, looks.text),
          piece(share, looks.text),
        ],
        { mark: status, keepsWithNext: true },
      ),
    ),
    paragraph(setter, [piece(report.summary.rounding, looks.small)], { before: 8 }),
  ];
}

/** How claims stood over time, in figures; nothing where there is but one moment. */
export const overTimeBlocks = (
  setter: Typesetter,
  standings: readonly Standing[],
  desk: Report['desk'],
): Block[] =>
  figuresBlocks(setter, overTimeTable(standings, desk), { title: 'Over time', note: overTimeNote });

/** How the claims of each source stand, in figures; nothing where all are of one. */
export const bySourceBlocks = (
  setter: Typesetter,
  sources: readonly SourceCounts[],
  desk: Report['desk'],
): Block[] =>
  figuresBlocks(setter, bySourceTable(sources, desk), { title: 'By source', note: bySourceNote });

/** How wide the first column of a table is, in points. */
const firstColumn = 145;

function figuresBlocks(
  setter: Typesetter,
  table: FiguresTable | null,
  { title, note }: { title: string; note: string },
): Block[] {
  if (!table) return [];
  const step = (measure - firstColumn) / (table.head.length - 1);
  const row = (cells: readonly string[], block: Partial<Block>): Block =>
    figureRow(
      setter,
      cells.map((words) => piece(words, block.keepsWithNext ? looks.small : looks.note)),
      { first: firstColumn, step },
      block,
    );
  return [
    sectionHeading(setter, title),
    row(table.head, { before: 8, keepsWithNext: true }),
    ...table.rows.map((cells) => row(cells, {})),
    paragraph(setter, [piece(note, looks.small)], { before: 8 }),
  ];
}

/** Between two columns at least, in points. */
const gap = 6;

/** A row of a table: a name in a column of `first` points, and figures that end every `step` behind it. */
function figureRow(
  setter: Typesetter,
  cells: readonly Piece[],
  { first, step }: { first: number; step: number },
  block: Partial<Block>,
): Block {
  const columns = cells.map((cell, index) =>
    setter.lines([cell], (index === 0 ? first : step) - gap),
  );
  const height = Math.max(...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, row) =>
    columns.reduce<Line>(
      (sum, column, index) => {
        const line = column[row];
        if (!line || index === 0) return line ?? sum;
        const width = line.runs.reduce((wide, run) => wide + run.width, 0);
        return beside(sum, line, first + index * step - width);
      },
      { runs: [], height: columns[0]?.[0]?.height ?? 0, size: cells[0]?.size ?? 0 },
    ),
  );
  return { tag: 'TR', before: 3, ...block, lines: lines.map((line) => ({ line })) };
}
