import type { CellValue, ColumnDef } from 'hucre/xlsx';
import { kinds } from '@/lib/claims/kinds';
import { guardCell } from '@/lib/reports/csv/csv-cell';
import { statusWord } from '@/lib/reports/words/status-words';
import { cellText } from '@/lib/reports/xlsx/cell-text';
import { stages } from '@/lib/stages/stages';
import type { DeskClaim } from './desk-claim';

type Column = {
  header: string;
  cell: (claim: DeskClaim) => string | number | boolean | null;
  /** What a text is in a workbook. */
  type?: 'day' | 'moment';
  /** How wide it is there, in characters. */
  width?: number;
};

/** The columns of a table with the claims of many articles, named as in the CSV of one. */
const columns: readonly Column[] = [
  { header: 'article_title', width: 50, cell: ({ article }) => article.title },
  { header: 'article_publisher', cell: ({ article }) => article.publisher },
  { header: 'article_author', cell: ({ article }) => article.author },
  { header: 'article_published_on', type: 'day', cell: ({ article }) => article.publishedOn },
  { header: 'article_source_url', cell: ({ article }) => article.sourceUrl },
  { header: 'article_stage', cell: ({ article }) => stages[article.stage].label },
  { header: 'article_added_at', type: 'moment', width: 20, cell: ({ article }) => article.addedAt },
  { header: 'number', cell: ({ number }) => number },
  { header: 'status', cell: ({ status }) => statusWord(status) },
  { header: 'sub_label', cell: ({ subLabel }) => subLabel },
  { header: 'kind', cell: ({ kind }) => kinds[kind] },
  { header: 'quote', width: 50, cell: ({ quote }) => quote },
  { header: 'wording', width: 50, cell: ({ wording }) => wording },
  { header: 'source', cell: ({ source }) => source },
  { header: 'cue', cell: ({ cue }) => cue },
  { header: 'hedges', cell: ({ hedges }) => hedges.join('\n') },
  { header: 'checkable', cell: ({ checkable }) => checkable },
  { header: 'check_worthiness', cell: ({ checkWorthiness }) => checkWorthiness },
  { header: 'verdicts_needed', cell: (claim) => claim.verdictsNeeded },
  { header: 'verdicts_verified', cell: ({ verdicts }) => verdicts.VERIFIED },
  { header: 'verdicts_unverified', cell: ({ verdicts }) => verdicts.UNVERIFIED },
  { header: 'verdicts_disputed', cell: ({ verdicts }) => verdicts.DISPUTED },
  { header: 'ruling', cell: ({ ruling }) => ruling && statusWord(ruling) },
  { header: 'evidence', cell: ({ evidence }) => evidence },
  { header: 'searches', cell: ({ searches }) => searches },
  { header: 'article_id', width: 38, cell: ({ article }) => article.id },
  { header: 'claim_id', width: 38, cell: ({ id }) => id },
  {
    header: 'positions',
    cell: ({ ranges }) => ranges.map(({ start, end }) => `${start}–${end}`).join(' '),
  },
  { header: 'revision', cell: ({ article }) => article.revision },
  { header: 'revision_sha256', cell: ({ article }) => article.sha256 },
];

/**
 * One row after RFC 4180, as csv-stringify writes it for the claims of one article. That takes four
 * times as long, which is most of the time of a million rows.
 */
const row = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;

/** The first row, after the byte order mark by which a spreadsheet knows that it is UTF-8. */
export const claimsCsvHeader = (): string => `\uFEFF${row(columns.map(({ header }) => header))}`;

/** A row for each claim. What a spreadsheet could take for a formula is guarded (`guardCell`). */
export const claimsCsvRows = (claims: readonly DeskClaim[]): string =>
  claims.map((claim) => row(columns.map(({ cell }) => guardCell(words(cell(claim)))))).join('');

function words(value: ReturnType<Column['cell']>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null ? '' : String(value);
}

const numberFormats = { day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm' } as const;

/** The columns as a workbook has them; moments and days are in UTC. */
export const claimsSheetColumns = (): ColumnDef[] =>
  columns.map(({ header, type, width = 16 }) => ({
    header,
    width,
    ...(type && { style: { numFmt: numberFormats[type] } }),
  }));

/** The cells of a claim there, each of its type. No cell of a text can be a formula. */
export const claimsSheetRow = (claim: DeskClaim): CellValue[] =>
  columns.map(({ cell, type }) => {
    const value = cell(claim);
    if (typeof value !== 'string') return value;
    return type ? new Date(value) : cellText(value);
  });
