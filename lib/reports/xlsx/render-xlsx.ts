import { statusNamesOf } from '@/lib/claims/status-names';
import { sourcesOf } from '@/lib/reports/figures/by-source';
import { standingsOf } from '@/lib/reports/figures/over-time';
import type { Report } from '@/lib/reports/report';
import {
  bySourceColumns,
  checkColumns,
  claimColumns,
  evidenceColumns,
  identityCells,
  overTimeColumns,
  rowsOf,
  searchColumns,
  verdictColumns,
} from './sheets';
import { sheet, summarySheet, writeWorkbook } from './workbook';

/**
 * Renders the report as a workbook: a summary, and a sheet each for how the claims
 * stand by source and stood over time, claims, verdicts, evidence, searches and checks, which belong together by the number
 * of the claim. Numbers, days and moments are of their types, headers stay in
 * sight and filter, and no cell of any text can be a formula.
 */
export function renderXlsx(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { article, desk, asOf } = report;
  const names = statusNamesOf(desk.verdictNames);
  const kind = 'Claim report';
  const about = { title: article.title, subject: kind, creator: desk.name, asOf };
  return writeWorkbook(about, [
    summarySheet({ ...report, title: article.title, kind, rows: identityCells(report) }),
    sheet('By source', bySourceColumns(names), sourcesOf(report)),
    sheet('Over time', overTimeColumns(names), standingsOf(report)),
    sheet('Claims', claimColumns(names), report.claims),
    sheet('Verdicts', verdictColumns(names), rowsOf(report, 'verdicts')),
    sheet('Evidence', evidenceColumns, rowsOf(report, 'evidence')),
    sheet('Searches', searchColumns, rowsOf(report, 'searches')),
    sheet('Checks', checkColumns, rowsOf(report, 'checks')),
  ]);
}
