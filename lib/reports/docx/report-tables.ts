import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { shareRows } from '@/lib/reports/account/report-account';
import { addressRuns, foreign, runs, statusRuns } from '@/lib/reports/docx/runs';
import type { Report } from '@/lib/reports/report';
import { figureWords } from '@/lib/words/figure-words';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'D9D6CE' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rules = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none,
};

/** Names and values in two columns; an address is a link where that is safe. */
export function rowsTable(rows: readonly (readonly [string, string])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2600, 6700],
    borders: rules,
    rows: rows.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([new Paragraph({ style: 'Facts', children: runs(name, { color: '5C5A55' }) })]),
            cell([
              /^https?:/i.test(value)
                ? new Paragraph({ style: 'Facts', children: addressRuns(value) })
                : foreign(value, { style: 'Facts' }),
            ]),
          ],
        }),
    ),
  });
}

const cell = (children: Paragraph[]) => new TableCell({ children });

/** Figures under a row of names, the first column being words. */
export function figuresTable({ head, rows }: { head: string[]; rows: string[][] }): Table {
  // As wide as the name of a status, in twentieths of a point; what is left is for the first.
  const rest = 1200;
  const first = 9300 - rest * (head.length - 1);
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((words, index) =>
        cell([
          new Paragraph({
            style: 'Facts',
            ...(index > 0 && { alignment: AlignmentType.RIGHT }),
            children: runs(words, isHead ? { size: 17, color: '5C5A55' } : {}),
          }),
        ]),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: head.map((_, index) => (index === 0 ? first : rest)),
    borders: rules,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** The claims of every status, in figures. */
export function sharesTable(report: Pick<Report, 'desk' | 'summary'>): Table {
  const figure = (words: string, bold = false) =>
    cell([
      new Paragraph({
        style: 'Facts',
        alignment: AlignmentType.RIGHT,
        children: runs(words, { bold }),
      }),
    ]);
  const head = (words: string) =>
    cell([new Paragraph({ style: 'Facts', children: runs(words, { bold: true }) })]);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [5300, 2000, 2000],
    borders: rules,
    rows: [
      new TableRow({
        tableHeader: true,
        children: [head('Status'), figure('Claims', true), figure('Share', true)],
      }),
      ...shareRows(report).map(
        ({ status, label, claims, share }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell([new Paragraph({ style: 'Facts', children: statusRuns(status, label) })]),
              figure(claims),
              figure(share),
            ],
          }),
      ),
      new TableRow({
        cantSplit: true,
        children: [
          head('All'),
          figure(figureWords(report.summary.total), true),
          figure('100%', true),
        ],
      }),
    ],
  });
}
