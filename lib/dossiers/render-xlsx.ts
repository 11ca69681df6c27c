import { statusOrder } from '@/lib/claims/status';
import { type StatusNames, statusNamesOf } from '@/lib/claims/status-names';
import { countsOfShares } from '@/lib/reports/figures/shares';
import type { Report } from '@/lib/reports/report';
import {
  bySourceColumns,
  type Column,
  checkColumns,
  claimColumns,
  evidenceColumns,
  overTimeColumns,
  rowsOf,
  searchColumns,
  verdictColumns,
} from '@/lib/reports/xlsx/sheets';
import { sheet, summarySheet, writeWorkbook } from '@/lib/reports/xlsx/workbook';
import { stages } from '@/lib/stages/stages';
import { dossierRows } from './account';
import type { Dossier } from './dossier';

/**
 * Renders the dossier as a workbook: the sheets of a report with the number of the article before
 * that of the claim, and one more of the articles.
 */
export function renderXlsx(dossier: Dossier): Promise<Uint8Array<ArrayBuffer>> {
  const { title, desk, articles, asOf } = dossier;
  const names = statusNamesOf(desk.verdictNames);
  const kind = 'Dossier';
  const within = <Row>(
    name: string,
    columns: readonly Column<Row>[],
    rowsIn: (report: Report) => readonly Row[],
  ) =>
    sheet(
      name,
      [
        { header: 'Article', width: 8, type: 'count', cell: ({ article }) => article },
        ...columns.map(
          (column): Column<Within<Row>> => ({ ...column, cell: ({ row }) => column.cell(row) }),
        ),
      ],
      articles.flatMap((report, index) =>
        rowsIn(report).map((row): Within<Row> => ({ article: index + 1, row })),
      ),
    );
  return writeWorkbook({ title, subject: kind, creator: desk.name, asOf }, [
    summarySheet({ ...dossier, kind, rows: dossierRows(dossier) }),
    sheet('By source', bySourceColumns(names), dossier.bySource),
    sheet('Over time', overTimeColumns(names), dossier.overTime),
    within('Articles', articleColumns(names), (report) => [report]),
    within('Claims', claimColumns(names), ({ claims }) => claims),
    within('Verdicts', verdictColumns(names), (report) => rowsOf(report, 'verdicts')),
    within('Evidence', evidenceColumns, (report) => rowsOf(report, 'evidence')),
    within('Searches', searchColumns, (report) => rowsOf(report, 'searches')),
    within('Checks', checkColumns, (report) => rowsOf(report, 'checks')),
  ]);
}

/** A row of a report, with the number of its article. */
type Within<Row> = { article: number; row: Row };

const articleColumns = (names: StatusNames): Column<Report>[] => [
  { header: 'Title', width: 52, cell: ({ article }) => article.title },
  { header: 'Publisher', width: 24, cell: ({ article }) => article.publisher },
  { header: 'Author', width: 24, cell: ({ article }) => article.author },
  {
    header: 'Published',
    width: 12,
    type: 'day',
    cell: ({ article }) => article.publishedOn && new Date(article.publishedOn),
  },
  { header: 'Source', width: 40, type: 'address', cell: ({ article }) => article.sourceUrl },
  { header: 'Stage', width: 16, cell: ({ stage }) => stages[stage].label },
  { header: 'Claims', width: 9, type: 'count', cell: ({ summary }) => summary.total },
  ...statusOrder.map(
    (status): Column<Report> => ({
      header: names[status],
      width: 13,
      type: 'count',
      cell: ({ summary }) => countsOfShares(summary)[status],
    }),
  ),
  { header: 'Revision', width: 9, type: 'count', cell: ({ revision }) => revision.number },
  { header: 'SHA-256 of the text', width: 66, cell: ({ revision }) => revision.sha256 },
  { header: 'Article id', width: 38, cell: ({ article }) => article.id },
];
