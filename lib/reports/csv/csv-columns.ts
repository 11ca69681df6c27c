import { kinds } from '@/lib/claims/kinds';
import { statusNamesOf } from '@/lib/claims/status-names';
import type { Passage, Report, ReportClaim } from '@/lib/reports/report';
import { otherWordsCell } from '@/lib/reports/words/other-words';
import { stanceWords, statusWord } from '@/lib/reports/words/status-words';
import { outcomes } from '@/lib/searches/outcomes';

/** One column: its name in the first row, and the cell of a claim, unguarded. */
export type CsvColumn = {
  header: string;
  cell: (claim: ReportClaim, report: Report) => string;
};

/** People read the desk's names; beside each column of them is one of the standard values. */
const namesIn = ({ desk }: Report) => statusNamesOf(desk.verdictNames);

const claimColumns: CsvColumn[] = [
  { header: 'number', cell: (claim) => String(claim.number) },
  { header: 'status', cell: (claim, report) => statusWord(claim.status, namesIn(report)) },
  { header: 'status_value', cell: (claim) => claim.status },
  { header: 'sub_label', cell: (claim) => claim.subLabel ?? '' },
  { header: 'decided_at', cell: (claim) => claim.decidedAt ?? '' },
  { header: 'recheck_by', cell: (claim) => claim.recheckAt ?? '' },
  { header: 'kind', cell: (claim) => kinds[claim.kind] },
  { header: 'quote', cell: (claim) => claim.quote },
  { header: 'wording', cell: (claim) => claim.wording },
  { header: 'in_print', cell: (claim) => claim.inPrint },
  { header: 'source', cell: (claim) => claim.attribution?.source?.text ?? '' },
  { header: 'cue', cell: (claim) => claim.attribution?.cue?.text ?? '' },
  { header: 'hedges', cell: (claim) => numbered(claim.hedges.map((hedge) => hedge.text)) },
  { header: 'hedge_kinds', cell: (claim) => numbered(claim.hedges.map((hedge) => hedge.kind)) },
  { header: 'entities', cell: (claim) => numbered(claim.values?.entities.map((is) => is.name)) },
  {
    header: 'quantities',
    cell: (claim) => numbered(claim.values?.quantities.map((is) => is.text)),
  },
  {
    header: 'quantity_values',
    cell: (claim) => numbered(claim.values?.quantities.map((is) => is.inWords)),
  },
  { header: 'dates', cell: (claim) => numbered(claim.values?.dates.map((is) => is.text)) },
  {
    header: 'date_intervals',
    cell: (claim) =>
      numbered(
        claim.values?.dates.map(({ interval }) =>
          interval ? `${interval.from}/${interval.to}` : '',
        ),
      ),
  },
  { header: 'checkable', cell: (claim) => yesOrNo(claim.checkable) },
  { header: 'check_worthiness', cell: (claim) => claim.checkWorthiness?.toString() ?? '' },
  {
    header: 'suggested_status',
    cell: ({ suggestion }, report) =>
      suggestion ? statusWord(suggestion.status, namesIn(report)) : '',
  },
  { header: 'suggested_reason', cell: (claim) => claim.suggestion?.reason ?? '' },
];

const groundColumns: CsvColumn[] = [
  { header: 'verdicts_needed', cell: (claim) => String(claim.verdictsNeeded) },
  { header: 'verdicts_given', cell: (claim) => String(claim.verdictsGiven) },
  { header: 'reviewers', cell: (claim) => numbered(claim.verdicts.map((given) => given.reviewer)) },
  {
    header: 'verdicts',
    cell: (claim, report) =>
      numbered(claim.verdicts.map((given) => statusWord(given.value, namesIn(report)))),
  },
  { header: 'verdict_values', cell: (claim) => numbered(claim.verdicts.map(({ value }) => value)) },
  {
    header: 'verdict_sub_labels',
    cell: (claim) => numbered(claim.verdicts.map(({ subLabel }) => subLabel ?? '')),
  },
  {
    header: 'tie_breakers',
    cell: (claim) => numbered(claim.verdicts.map(({ breaksTie }) => yesOrNo(breaksTie))),
  },
  {
    header: 'rationales',
    cell: (claim) => numbered(claim.verdicts.map((given) => given.rationale)),
  },
  {
    header: 'verdicts_on_other_words',
    cell: (claim) => numbered(claim.verdicts.map((given) => otherWordsCell(given) ?? '')),
  },
  { header: 'verdict_times', cell: (claim) => numbered(claim.verdicts.map((given) => given.at)) },
  {
    header: 'ruling',
    cell: ({ ruling }, report) => (ruling ? statusWord(ruling.value, namesIn(report)) : ''),
  },
  { header: 'ruling_value', cell: ({ ruling }) => ruling?.value ?? '' },
  { header: 'ruling_sub_label', cell: ({ ruling }) => ruling?.subLabel ?? '' },
  {
    header: 'ruling_over_verdicts',
    cell: ({ ruling }) => (ruling ? yesOrNo(ruling.overVerdicts) : ''),
  },
  { header: 'ruling_reason', cell: (claim) => claim.ruling?.reason ?? '' },
  {
    header: 'ruling_on_other_words',
    cell: ({ ruling }) => (ruling && otherWordsCell(ruling)) ?? '',
  },
  { header: 'ruling_editor', cell: (claim) => claim.ruling?.editor ?? '' },
  { header: 'ruling_time', cell: (claim) => claim.ruling?.at ?? '' },
  {
    header: 'evidence_titles',
    cell: (claim) => numbered(claim.evidence.map((note) => note.title)),
  },
  {
    header: 'evidence_stances',
    cell: (claim) => numbered(claim.evidence.map((note) => stanceWords[note.stance])),
  },
  {
    header: 'evidence_urls',
    cell: (claim) => numbered(claim.evidence.map((note) => note.url ?? '')),
  },
  {
    header: 'evidence_quotes',
    cell: (claim) => numbered(claim.evidence.map((note) => note.quote)),
  },
  {
    header: 'evidence_publishers',
    cell: (claim) => numbered(claim.evidence.map((note) => note.publisher ?? '')),
  },
  {
    header: 'evidence_archived_urls',
    cell: (claim) => numbered(claim.evidence.map((note) => note.archivedUrl ?? '')),
  },
  {
    header: 'evidence_derives_from',
    cell: (claim) => numbered(claim.evidence.map((note) => note.derivesFrom?.toString() ?? '')),
  },
  { header: 'evidence_origins', cell: (claim) => String(claim.origins) },
  {
    header: 'evidence_read_on',
    cell: (claim) => numbered(claim.evidence.map((note) => note.readOn)),
  },
  {
    header: 'searches',
    cell: (claim) => numbered(claim.searches.map((search) => search.sought)),
  },
  {
    header: 'search_places',
    cell: (claim) => numbered(claim.searches.map((search) => search.place)),
  },
  {
    header: 'search_asked',
    cell: (claim) => numbered(claim.searches.map((search) => search.asked)),
  },
  {
    header: 'search_answered',
    cell: (claim) => numbered(claim.searches.map((search) => yesOrNo(search.answered))),
  },
  {
    header: 'search_outcomes',
    cell: (claim) => numbered(claim.searches.map((search) => outcomes[search.outcome])),
  },
  {
    header: 'search_notes',
    cell: (claim) => numbered(claim.searches.map((search) => search.note)),
  },
  {
    header: 'searched_on',
    cell: (claim) => numbered(claim.searches.map((search) => search.searchedOn)),
  },
  {
    header: 'checks',
    cell: (claim) => numbered(claim.checks.map((check) => check.question)),
  },
  {
    header: 'checks_done',
    cell: (claim) => numbered(claim.checks.map((check) => yesOrNo(check.done))),
  },
  {
    header: 'check_notes',
    cell: (claim) => numbered(claim.checks.map((check) => check.note)),
  },
];

const identityColumns: CsvColumn[] = [
  { header: 'article_title', cell: (_, { article }) => article.title },
  { header: 'article_publisher', cell: (_, { article }) => article.publisher ?? '' },
  { header: 'article_author', cell: (_, { article }) => article.author ?? '' },
  { header: 'article_published_on', cell: (_, { article }) => article.publishedOn ?? '' },
  { header: 'article_source_url', cell: (_, { article }) => article.sourceUrl ?? '' },
  { header: 'article_id', cell: (_, { article }) => article.id },
  { header: 'claim_id', cell: (claim) => claim.id },
  { header: 'positions', cell: (claim) => claim.parts.map(position).join(' ') },
  { header: 'revision', cell: (_, { revision }) => String(revision.number) },
  { header: 'revision_sha256', cell: (_, { revision }) => revision.sha256 },
  { header: 'desk', cell: (_, { desk }) => desk.name },
  { header: 'as_of', cell: (_, { asOf }) => asOf },
];

/** The columns of the CSV report, from the left. */
export const csvColumns: readonly CsvColumn[] = [
  ...claimColumns,
  ...groundColumns,
  ...identityColumns,
];

// A cell with several entries numbers them, because an entry may itself have
// line breaks. The same number in neighbouring columns is the same entry.
function numbered(entries: readonly string[] = []): string {
  return entries.map((entry, index) => `[${index + 1}] ${entry}`).join('\n');
}

function yesOrNo(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'yes' : 'no';
}

function position(part: Passage): string {
  return `${part.start}–${part.end}`;
}
