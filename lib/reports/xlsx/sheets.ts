import { kinds } from '@/lib/claims/kinds';
import { statusOrder, totalOf } from '@/lib/claims/status';
import type { StatusNames } from '@/lib/claims/status-names';
import { correctionWords, identityRows, recordRows } from '@/lib/reports/account/report-account';
import type { SourceCounts } from '@/lib/reports/figures/by-source';
import { sourceWords } from '@/lib/reports/figures/by-source-picture';
import type { Standing } from '@/lib/reports/figures/over-time';
import type { Report, ReportClaim } from '@/lib/reports/report';
import { otherWordsCell } from '@/lib/reports/words/other-words';
import { stanceWords } from '@/lib/reports/words/status-words';
import { outcomes } from '@/lib/searches/outcomes';
import { withSubLabel } from '@/lib/sub-labels/sub-label-of';

/** What a cell holds; a moment or a day is a `Date` in UTC. */
export type CellContent = string | number | boolean | Date | null;

/** How a column is shown: its width in characters, and what its cells are. */
export type Column<Row> = {
  header: string;
  width: number;
  type?: 'text' | 'count' | 'share' | 'day' | 'moment' | 'address';
  cell: (row: Row) => CellContent;
};

const moment = (at: string | null) => (at === null ? null : new Date(at));

/** The columns of claims, in the names that the desk has for the statuses, with the standard values behind. */
export const claimColumns = (names: StatusNames): Column<ReportClaim>[] => [
  { header: 'Claim', width: 7, type: 'count', cell: (claim) => claim.number },
  { header: 'Status', width: 14, cell: (claim) => names[claim.status] },
  { header: 'Sub-label', width: 16, cell: (claim) => claim.subLabel },
  { header: 'As of (UTC)', width: 17, type: 'moment', cell: (claim) => moment(claim.decidedAt) },
  {
    header: 'Re-check by (UTC)',
    width: 17,
    type: 'moment',
    cell: (claim) => moment(claim.recheckAt),
  },
  { header: 'Wording', width: 52, cell: (claim) => claim.wording },
  { header: 'Quote', width: 52, cell: (claim) => claim.quote },
  { header: 'In print', width: 52, cell: (claim) => claim.inPrint },
  { header: 'Kind', width: 22, cell: (claim) => kinds[claim.kind] },
  { header: 'Said by', width: 28, cell: (claim) => claim.attribution?.source?.text ?? null },
  { header: 'Reported with', width: 20, cell: (claim) => claim.attribution?.cue?.text ?? null },
  {
    header: 'Limited by',
    width: 24,
    cell: (claim) => claim.hedges.map(({ text }) => text).join('; ') || null,
  },
  {
    header: 'Figures',
    width: 24,
    cell: (claim) => claim.values?.quantities.map(({ inWords }) => inWords).join('; ') || null,
  },
  {
    header: 'Dates',
    width: 24,
    cell: (claim) => claim.values?.dates.map(({ inWords }) => inWords).join('; ') || null,
  },
  { header: 'Checkable', width: 11, cell: (claim) => claim.checkable },
  {
    header: 'Check-worthiness',
    width: 17,
    type: 'share',
    cell: (claim) => claim.checkWorthiness,
  },
  {
    header: 'The text suggests',
    width: 18,
    cell: ({ suggestion }) => suggestion && names[suggestion.status],
  },
  {
    header: 'Ruling',
    width: 14,
    cell: ({ ruling }) => ruling && withSubLabel(names[ruling.value], ruling.subLabel),
  },
  { header: 'Reason of the ruling', width: 40, cell: ({ ruling }) => ruling?.reason ?? null },
  { header: 'Ruled by', width: 20, cell: ({ ruling }) => ruling?.editor ?? null },
  {
    header: 'Ruled (UTC)',
    width: 17,
    type: 'moment',
    cell: ({ ruling }) => moment(ruling?.at ?? null),
  },
  { header: 'Verdicts', width: 10, type: 'count', cell: ({ verdicts }) => verdicts.length },
  { header: 'Evidence', width: 10, type: 'count', cell: ({ evidence }) => evidence.length },
  { header: 'Origins', width: 10, type: 'count', cell: ({ origins }) => origins },
  { header: 'Searches', width: 10, type: 'count', cell: ({ searches }) => searches.length },
  {
    header: 'Positions',
    width: 16,
    cell: ({ parts }) => parts.map(({ start, end }) => `${start}–${end}`).join(' '),
  },
  { header: 'Status value', width: 14, cell: (claim) => claim.status },
  { header: 'Claim id', width: 38, cell: (claim) => claim.id },
];

/** The columns of how the claims of each source stand. */
export const bySourceColumns = (names: StatusNames): Column<SourceCounts>[] => [
  { header: 'Said by', width: 40, cell: sourceWords },
  ...statusOrder.map(
    (status): Column<SourceCounts> => ({
      header: names[status],
      width: 14,
      type: 'count',
      cell: ({ counts }) => counts[status],
    }),
  ),
  { header: 'All', width: 9, type: 'count', cell: ({ counts }) => totalOf(counts) },
];

/** The columns of how claims stood over time. */
export const overTimeColumns = (names: StatusNames): Column<Standing>[] => [
  { header: 'As of (UTC)', width: 17, type: 'moment', cell: ({ at }) => moment(at) },
  ...statusOrder.map(
    (status): Column<Standing> => ({
      header: names[status],
      width: 14,
      type: 'count',
      cell: ({ counts }) => counts[status],
    }),
  ),
];

/** One thing of a claim, with the claim's number, by which the sheets belong together. */
type Of<K extends 'verdicts' | 'evidence' | 'searches' | 'checks'> = {
  claim: number;
  item: ReportClaim[K][number];
};

const claimNumber = { header: 'Claim', width: 7, type: 'count' } as const;

export const verdictColumns = (names: StatusNames): Column<Of<'verdicts'>>[] => [
  { ...claimNumber, cell: ({ claim }) => claim },
  { header: 'Verdict', width: 14, cell: ({ item }) => names[item.value] },
  { header: 'Sub-label', width: 16, cell: ({ item }) => item.subLabel },
  { header: 'Reviewer', width: 24, cell: ({ item }) => item.reviewer },
  { header: 'Tie-breaker', width: 12, cell: ({ item }) => item.breaksTie },
  { header: 'Rationale', width: 70, cell: ({ item }) => item.rationale || null },
  { header: 'Given (UTC)', width: 17, type: 'moment', cell: ({ item }) => moment(item.at) },
  { header: 'Given on other words', width: 40, cell: ({ item }) => otherWordsCell(item) },
];

export const evidenceColumns: Column<Of<'evidence'>>[] = [
  { ...claimNumber, cell: ({ claim }) => claim },
  { header: 'Note', width: 7, type: 'count', cell: ({ item }) => item.number },
  { header: 'Stance', width: 14, cell: ({ item }) => stanceWords[item.stance] },
  { header: 'Title', width: 44, cell: ({ item }) => item.title },
  { header: 'Quote', width: 52, cell: ({ item }) => item.quote || null },
  { header: 'Publisher', width: 24, cell: ({ item }) => item.publisher },
  { header: 'Address', width: 40, type: 'address', cell: ({ item }) => item.url },
  { header: 'Archived copy', width: 40, type: 'address', cell: ({ item }) => item.archivedUrl },
  { header: 'Derives from note', width: 17, type: 'count', cell: ({ item }) => item.derivesFrom },
  { header: 'Read on', width: 12, type: 'day', cell: ({ item }) => moment(item.readOn) },
  { header: 'Added by', width: 24, cell: ({ item }) => item.addedBy },
];

export const searchColumns: Column<Of<'searches'>>[] = [
  { ...claimNumber, cell: ({ claim }) => claim },
  { header: 'Sought', width: 44, cell: ({ item }) => item.sought },
  { header: 'Where', width: 36, cell: ({ item }) => item.place || null },
  { header: 'Asked', width: 28, cell: ({ item }) => item.asked || null },
  { header: 'Answered', width: 11, cell: ({ item }) => item.answered },
  { header: 'Outcome', width: 34, cell: ({ item }) => outcomes[item.outcome] },
  { header: 'Note', width: 44, cell: ({ item }) => item.note || null },
  { header: 'Searched on', width: 13, type: 'day', cell: ({ item }) => moment(item.searchedOn) },
  { header: 'Added by', width: 24, cell: ({ item }) => item.addedBy },
];

export const checkColumns: Column<Of<'checks'>>[] = [
  { ...claimNumber, cell: ({ claim }) => claim },
  { header: 'Question', width: 52, cell: ({ item }) => item.question },
  { header: 'Looked into', width: 12, cell: ({ item }) => item.done },
  { header: 'Note', width: 52, cell: ({ item }) => item.note || null },
  { header: 'Checked by', width: 24, cell: ({ item }) => item.checkedBy },
];

/** The rows of a sheet that has things of claims, in the order of the report. */
export function rowsOf<K extends 'verdicts' | 'evidence' | 'searches' | 'checks'>(
  { claims }: Report,
  key: K,
): Of<K>[] {
  return claims.flatMap((claim) =>
    claim[key].map((item: ReportClaim[K][number]) => ({ claim: claim.number, item })),
  );
}

/** What the first sheet says of the report, below its summary. */
export function identityCells(report: Report): [string, string][] {
  const corrections = report.corrections.map((correction): [string, string] => {
    const { when, words } = correctionWords(correction);
    return ['Correction', when === '' ? words : `${when}: ${words}`];
  });
  return [...identityRows(report), ...corrections, ...recordRows(report)];
}
