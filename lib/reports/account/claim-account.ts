import { kinds } from '@/lib/claims/kinds';
import { type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import { sourcesAndOrigins } from '@/lib/evidence/derivation';
import { valueRows } from '@/lib/reports/build/build-values';
import type { Passage, ReportClaim } from '@/lib/reports/report';
import {
  asOfWords,
  asTieBreaker,
  overVerdictsWords,
  verdictBasis,
} from '@/lib/reports/words/basis';
import { givenOnEarlierText } from '@/lib/reports/words/other-words';
import { stanceWords, statusWord } from '@/lib/reports/words/status-words';
import { outcomes, whereabouts } from '@/lib/searches/outcomes';
import { withSubLabel } from '@/lib/sub-labels/sub-label-of';
import { dayWords, momentWords } from '@/lib/words/moment-words';

/** One verdict, search, note or answer, as it is read: what first, then by whom, then its words. */
export type AccountEntry = {
  lead: string;
  /** In small print behind the lead. */
  aside: string;
  /** Words of others, with their line breaks. May be empty. */
  words: string;
};

/** What a claim stands on, of one sort. */
export type AccountSection = { title: string; aside: string; entries: AccountEntry[] };

/** One note of evidence. Its addresses are as they were entered. */
export type AccountNote = AccountEntry & {
  number: number;
  url: string | null;
  archivedUrl: string | null;
};

/**
 * A claim in plain words, for the formats that are read from top to bottom:
 * what each says and in which order is decided here, how it looks there.
 */
export type ClaimAccount = {
  number: number;
  wording: string;
  status: ReportClaim['status'];
  /** "Unverified, 1 verdict": what the desk holds, and on what ground. */
  standing: string;
  quote: string;
  inPrint: string;
  facts: [name: string, value: string][];
  sections: AccountSection[];
  evidence: { aside: string; notes: AccountNote[] };
};

/** What a report says of one claim, `names` being what its desk calls the statuses. */
export function accountOf(
  claim: ReportClaim,
  names: StatusNames = standardStatusNames,
): ClaimAccount {
  const { evidence, origins } = claim;
  return {
    number: claim.number,
    wording: claim.wording,
    status: claim.status,
    standing: `${withSubLabel(names[claim.status], claim.subLabel)}${basis(claim)}`,
    quote: claim.quote,
    inPrint: claim.inPrint,
    facts: factsOf(claim, names),
    sections: [
      rulingOf(claim, names),
      verdictsOf(claim, names),
      searchesOf(claim),
      checksOf(claim),
    ].filter((section) => section.entries.length > 0),
    evidence: {
      aside: evidence.length > 1 ? sourcesAndOrigins(evidence.length, origins) : '',
      notes: evidence.map(noteOf),
    },
  };
}

function basis(claim: ReportClaim): string {
  const { ruling } = claim;
  if (!ruling || ruling.otherWords) return `, ${verdictBasis(claim)}`;
  return ` by a ruling of ${ruling.editor}${ruling.overVerdicts ? `, ${overVerdictsWords}` : ''}`;
}

function factsOf({ attribution, hedges, suggestion, ...claim }: ReportClaim, names: StatusNames) {
  const { checkWorthiness } = claim;
  const rows: [string, string][] = [
    ['As of', asOfWords(claim)],
    ['Kind', kinds[claim.kind]],
    ['Said by', attribution?.source ? quoted([attribution.source]) : ''],
    ['Reported with', attribution?.cue ? quoted([attribution.cue]) : ''],
    ...valueRows(claim).map(([name, items]): [string, string] => [
      name,
      items.map(({ words, says }) => (says === '' ? words : `${words}: ${says}`)).join('; '),
    ]),
    ['Limited by', hedges.map((hedge) => `${quoted([hedge])} (${hedge.kind})`).join(', ')],
    [
      'The text suggests',
      suggestion
        ? `${statusWord(suggestion.status, names)}${suggestion.reason ? `: ${suggestion.reason}` : ''}`
        : '',
    ],
    ['Checkable', claim.checkable ? '' : 'no'],
    ['Check-worthiness', checkWorthiness === null ? '' : `${checkWorthiness.toFixed(2)} of 1`],
  ];
  return rows.filter(([, value]) => value !== '');
}

type Given = { otherWords: Passage[] | null };

/** What was given on other words says so before its own words. */
function ground({ otherWords }: Given, words: string, otherwise: string): string {
  const before =
    otherWords === null
      ? ''
      : otherWords.length === 0
        ? givenOnEarlierText
        : `Given before the words changed, on ${quoted(otherWords)}. It does not count.`;
  return [before, words.trim() === '' ? otherwise : words].filter((part) => part !== '').join('\n');
}

function rulingOf({ ruling }: ReportClaim, names: StatusNames): AccountSection {
  if (!ruling) return { title: 'Ruling', aside: '', entries: [] };
  const { value, editor, at, reason } = ruling;
  const words = ground(ruling, reason, '');
  return {
    title: 'Ruling',
    aside: '',
    entries: [
      {
        lead: withSubLabel(names[value], ruling.subLabel),
        aside: `by ${editor}, ${momentWords(at)}`,
        words,
      },
    ],
  };
}

function verdictsOf({ verdicts }: ReportClaim, names: StatusNames): AccountSection {
  return {
    title: verdicts.length === 1 ? 'Verdict' : 'Verdicts',
    aside: '',
    entries: verdicts.map((verdict) => ({
      lead: withSubLabel(names[verdict.value], verdict.subLabel),
      aside: `by ${verdict.reviewer}${asTieBreaker(verdict)}, ${momentWords(verdict.at)}`,
      words: ground(verdict, verdict.rationale, 'No rationale was given.'),
    })),
  };
}

function searchesOf({ status, searches }: ReportClaim): AccountSection {
  const none = { lead: 'No search was logged.', aside: '', words: '' };
  return {
    title: 'What was searched',
    aside: '',
    entries:
      searches.length === 0 && status === 'UNVERIFIED'
        ? [none]
        : searches.map((search) => ({
            lead: search.sought,
            aside: `${outcomes[search.outcome]} (${whereabouts(search)}, on ${dayWords(search.searchedOn)} by ${search.addedBy})`,
            words: search.note.trim() === '' ? '' : search.note,
          })),
  };
}

function checksOf({ checks }: ReportClaim): AccountSection {
  return {
    title: 'Checklist',
    aside: '',
    entries: checks.map(({ question, done, note, checkedBy }) => ({
      lead: question,
      aside: `${done ? 'looked into' : 'noted'} by ${checkedBy}`,
      words: note.trim() === '' ? '' : note,
    })),
  };
}

function noteOf(note: ReportClaim['evidence'][number]): AccountNote {
  const { number, stance, title, publisher, derivesFrom, readOn, addedBy } = note;
  const verb = stanceWords[stance];
  return {
    number,
    lead: `${verb.charAt(0).toUpperCase()}${verb.slice(1)}: ${title}`,
    aside: [
      publisher,
      derivesFrom === null ? null : `derives from note ${derivesFrom}`,
      `read on ${dayWords(readOn)} by ${addedBy}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
    words: note.quote.trim() === '' ? '' : note.quote,
    url: note.url,
    archivedUrl: note.archivedUrl,
  };
}

const quoted = (passages: readonly Passage[]) =>
  passages.map(({ text }) => `“${text}”`).join(' … ');
