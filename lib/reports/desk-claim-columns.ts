import { kinds } from '@/lib/claims/kinds';
import { stages } from '@/lib/stages/stages';
import { guardCell } from './csv-cell';
import type { DeskClaim } from './desk-claim';
import { statusWord } from './status-words';

type Column = { header: string; cell: (claim: DeskClaim) => string };

/** The columns of a CSV with the claims of many articles, named as in the CSV of one. */
const columns: readonly Column[] = [
  { header: 'article_title', cell: ({ article }) => article.title },
  { header: 'article_publisher', cell: ({ article }) => article.publisher ?? '' },
  { header: 'article_author', cell: ({ article }) => article.author ?? '' },
  { header: 'article_published_on', cell: ({ article }) => article.publishedOn ?? '' },
  { header: 'article_source_url', cell: ({ article }) => article.sourceUrl ?? '' },
  { header: 'article_stage', cell: ({ article }) => stages[article.stage].label },
  { header: 'article_added_at', cell: ({ article }) => article.addedAt },
  { header: 'number', cell: ({ number }) => String(number) },
  { header: 'status', cell: ({ status }) => statusWord(status) },
  { header: 'kind', cell: ({ kind }) => kinds[kind] },
  { header: 'quote', cell: ({ quote }) => quote },
  { header: 'wording', cell: ({ wording }) => wording },
  { header: 'source', cell: ({ source }) => source ?? '' },
  { header: 'cue', cell: ({ cue }) => cue ?? '' },
  { header: 'hedges', cell: ({ hedges }) => hedges.join('\n') },
  { header: 'checkable', cell: ({ checkable }) => (checkable ? 'yes' : 'no') },
  { header: 'check_worthiness', cell: ({ checkWorthiness }) => checkWorthiness?.toString() ?? '' },
  { header: 'verdicts_needed', cell: (claim) => String(claim.verdictsNeeded) },
  { header: 'verdicts_verified', cell: ({ verdicts }) => String(verdicts.VERIFIED) },
  { header: 'verdicts_unverified', cell: ({ verdicts }) => String(verdicts.UNVERIFIED) },
  { header: 'verdicts_disputed', cell: ({ verdicts }) => String(verdicts.DISPUTED) },
  { header: 'ruling', cell: ({ ruling }) => (ruling ? statusWord(ruling) : '') },
  { header: 'evidence', cell: ({ evidence }) => String(evidence) },
  { header: 'searches', cell: ({ searches }) => String(searches) },
  { header: 'article_id', cell: ({ article }) => article.id },
  { header: 'claim_id', cell: ({ id }) => id },
  {
    header: 'positions',
    cell: ({ ranges }) => ranges.map(({ start, end }) => `${start}–${end}`).join(' '),
  },
  { header: 'revision', cell: ({ article }) => String(article.revision) },
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
  claims.map((claim) => row(columns.map(({ cell }) => guardCell(cell(claim))))).join('');
