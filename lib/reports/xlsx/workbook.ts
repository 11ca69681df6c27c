import {
  type Cell,
  type CellStyle,
  type CellValue,
  type ColumnDef,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { shareRows } from '@/lib/reports/account/report-account';
import type { Report } from '@/lib/reports/report';
import { webLink } from '@/lib/reports/web-link';
import { cellText } from '@/lib/reports/xlsx/cell-text';
import type { CellContent, Column } from '@/lib/reports/xlsx/sheets';

type Workbook = { title: string; subject: string; creator: string; asOf: string };

/** Writes sheets as a workbook. The same sheets are the same bytes. */
export async function writeWorkbook(
  { title, subject, creator, asOf }: Workbook,
  sheets: WriteSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const at = new Date(asOf);
  const bytes = await writeXlsx({
    sheets,
    properties: {
      title: cellText(title),
      subject,
      creator: cellText(creator),
      created: at,
      modified: at,
    },
    defaultFont: face,
  });
  return new Uint8Array(bytes);
}

const face = { name: 'Calibri', size: 11 };

const top: CellStyle['alignment'] = { vertical: 'top', wrapText: true, readingOrder: 'context' };

const looks: Record<NonNullable<Column<never>['type']>, CellStyle> = {
  text: { alignment: top },
  address: { alignment: top },
  // Most are numbers of claims and notes, beside texts.
  count: { alignment: { vertical: 'top', horizontal: 'left' }, numFmt: '0' },
  share: { alignment: { vertical: 'top' }, numFmt: '0.00' },
  day: { alignment: { vertical: 'top', horizontal: 'left' }, numFmt: 'yyyy-mm-dd' },
  moment: { alignment: { vertical: 'top', horizontal: 'left' }, numFmt: 'yyyy-mm-dd hh:mm' },
};

const headerLook: CellStyle = {
  font: { ...face, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EFEDE8' } },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: { style: 'thin', color: { rgb: '5C5A55' } } },
};

const linkLook: CellStyle = {
  font: { ...face, color: { rgb: '1F4FA3' }, underline: true },
  alignment: top,
};

const valueIn = (content: CellContent): CellValue =>
  typeof content === 'string' ? cellText(content) : content;

/** As wide as the paper, and as long as it takes. */
const onPaper: NonNullable<WriteSheet['pageSetup']> = {
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '$1:$1',
};

/** A table under a row of names that stays in sight and filters. */
export function sheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const index of columns.keys()) cells.set(`0,${index}`, { style: headerLook });
  const values = rows.map((row, rowIndex) =>
    columns.map((column, index) => {
      const content = column.cell(row);
      const target =
        column.type === 'address' && typeof content === 'string' ? webLink(content) : null;
      if (target !== null && target.length <= longestLink) {
        cells.set(`${rowIndex + 1},${index}`, { hyperlink: { target }, style: linkLook });
      }
      return valueIn(content);
    }),
  );
  return {
    name,
    columns: columns.map(({ width, type }): ColumnDef => ({ width, style: looks[type ?? 'text'] })),
    rows: [columns.map(({ header }) => header), ...values],
    cells,
    rowDefs: new Map(values.map((row, index) => [index + 1, { height: heightOf(row, columns) }])),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: onPaper,
    autoFilter: { range: `A1:${columnName(columns.length)}${values.length + 1}` },
  };
}

/** The height of a line of text, and of the highest row there is, in points. */
const lineHeight = 15;
const highestRow = 409;

/**
 * About as high as the longest text of a row needs: not every program that opens
 * a workbook makes room for wrapped lines by itself.
 */
function heightOf(row: readonly CellValue[], columns: readonly { width: number }[]): number {
  const lines = row.map((value, index) => {
    if (typeof value !== 'string') return 1;
    const width = columns[index]?.width ?? 1;
    return value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  });
  return Math.min(highestRow, Math.max(...lines) * lineHeight);
}

/** What Excel follows, in characters. */
const longestLink = 2079;

/** The name of the last of so many columns, from A to Z and on with AA. */
function columnName(count: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((count - 1) % 26));
  return count > 26 ? columnName(Math.floor((count - 1) / 26)) + letter : letter;
}

type Told = Pick<Report, 'desk' | 'summary'> & {
  title: string;
  kind: string;
  rows: readonly (readonly [name: string, value: string])[];
};

/** What the workbook is about, how the claims stand, and where it is from. */
export function summarySheet({ title, kind, rows: told, desk, summary }: Told): WriteSheet {
  const shares = shareRows({ desk, summary });
  const rows: CellValue[][] = [
    [cellText(title), null, null],
    [cellText(`${kind} of ${desk.name}`), null, null],
    [summary.sentence, null, null],
    [null, null, null],
    ['Status', 'Claims', 'Share'],
    ...summary.shares.map(({ count }, index) => [
      shares[index]?.label ?? '',
      count,
      summary.total === 0 ? null : count / summary.total,
    ]),
    ['All', summary.total, summary.total === 0 ? null : 1],
    [summary.rounding, null, null],
    [null, null, null],
    ...told.map(([name, value]) => [name, cellText(value), null]),
  ];
  const statusRow = 4;
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: { font: { ...face, bold: true, size: 16 } } }],
    [`${statusRow},0`, { style: headerLook }],
    ...[1, 2].map((index): [string, Partial<Cell>] => [
      `${statusRow},${index}`,
      { style: { ...headerLook, alignment: { horizontal: 'right' } } },
    ]),
    ...[...summary.shares.keys(), summary.shares.length].map((index): [string, Partial<Cell>] => [
      `${statusRow + 1 + index},2`,
      { style: { numFmt: '0.0%' } },
    ]),
  ]);
  const columns = [{ width: 24 }, { width: 24 }, { width: 10 }];
  return { name: 'Summary', columns, rows, cells, pageSetup: { fitToPage: true, fitToHeight: 0 } };
}
