import { stringify } from 'csv-stringify/sync';
import type { Report } from '@/lib/reports/report';
import { guardCell } from './csv-cell';
import { csvColumns } from './csv-columns';

/**
 * Renders one row per claim as CSV after RFC 4180, under a row of column
 * names: commas, CRLF, every cell quoted, with a byte order mark so that
 * spreadsheets read it as UTF-8.
 *
 * Cells that a spreadsheet could take for a formula begin with an apostrophe
 * (see `guardCell`, and `unguardCell` for the way back). Saving the file from
 * a spreadsheet may drop it again, so JSON is the form to pass on.
 */
export function renderCsv(report: Report): string {
  return csvHeader() + csvRows(report);
}

const looks = { quoted: true, quoted_empty: true, record_delimiter: 'windows' } as const;

/** The row of column names, after the byte order mark. */
export const csvHeader = (): string =>
  stringify([csvColumns.map(({ header }) => header)], { ...looks, bom: true });

/** The rows of a report's claims. */
export const csvRows = (report: Report): string =>
  stringify(
    report.claims.map((claim) => csvColumns.map((column) => guardCell(column.cell(claim, report)))),
    looks,
  );
