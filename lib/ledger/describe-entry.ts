import { kinds } from '@/lib/claims/kinds';
import { inSentence, type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import { aRole, roleNames } from '@/lib/desks/actor';
import { gatedStages, isGated } from '@/lib/gate/gated-stages';
import { describeEnd, describeStart } from '@/lib/imports/describe-import';
import { momentWords } from '@/lib/reports/moment-words';
import {
  describeNumber,
  describeReanchored,
  describeRevision,
} from '@/lib/revisions/describe-revision';
import { steps } from '@/lib/stages/steps';
import { withSubLabel } from '@/lib/sub-labels/sub-label-of';
import { ClaimKind, type LedgerEvent, Role, Stage, VerdictValue } from '@/prisma/generated/enums';
import { reportDeeds } from './describe-report';
import { quoteShortly } from './quote-shortly';
import type { LedgerEntryView } from './schema';

/** What a sentence is made of: the least of a ledger entry. */
export type DescribedEntry = Pick<LedgerEntryView, 'event' | 'before' | 'after' | 'program'> & {
  actor: { name: string };
  claim: { wording: string } | null;
};

/** With what the desk calls its verdicts. */
type NamedEntry = DescribedEntry & { names: StatusNames };

/** A change as a sentence, in the words of the desk: "Ben marked a claim disputed: “…”" */
export function describeEntry(
  entry: DescribedEntry,
  names: StatusNames = standardStatusNames,
): string {
  const sentence = `${doer(entry)} ${deeds[entry.event]({ ...entry, names })}`;
  // A quotation that brings its own full stop ends the sentence too.
  return /[.!?…]”$/.test(sentence) ? sentence : `${sentence}.`;
}

/**
 * The same without the words before and after, for where they stand below it
 * word by word: "Ben reworded a claim."
 */
export function describeBriefly(
  entry: DescribedEntry,
  names: StatusNames = standardStatusNames,
): string {
  const deed = briefDeeds[entry.event];
  return deed === undefined ? describeEntry(entry, names) : `${doer(entry)} ${deed}.`;
}

const briefDeeds: Partial<Record<LedgerEvent, string>> = {
  CLAIM_REWORDED: 'reworded a claim',
  CLAIM_RANGES_CHANGED: 'changed which words a claim is',
  CLAIM_REANCHORED: 'changed the words of a claim with a new text',
  CLAIM_MERGED: 'merged a claim with another',
  CLAIM_UNMERGED: 'took the merge of a claim back',
  CLAIM_SPLIT: 'split a claim',
};

/** Who did it. What a program did for somebody is said to be the program's. */
const doer = ({ actor, program }: Pick<DescribedEntry, 'actor' | 'program'>) =>
  program === null ? actor.name : `The program ${quoteShortly(program)} of ${actor.name}`;

// The claim's wording comes last, where its own full stop does no harm. Nobody
// is a "he" or a "she" here: the ledger knows names alone.
const deeds: Record<LedgerEvent, (entry: NamedEntry) => string> = {
  DESK_CREATED: () => 'set up the desk',
  BLIND_REVIEW_CHANGED: ({ after }) =>
    after?.blindReview === true ? 'had the desk review blind' : 'ended blind review',
  FETCHING_CHANGED: ({ after }) =>
    after?.fetching === true
      ? 'had articles fetched from web addresses'
      : 'ended the fetching of articles from web addresses',
  MEMBER_INVITED: ({ after }) => `invited ${text(after, 'email')} ${asRole(after)}`,
  INVITATION_REVOKED: ({ before }) => `revoked the invitation of ${text(before, 'email')}`,
  MEMBER_JOINED: ({ after }) => `joined the desk ${asRole(after)}`,
  MEMBER_ROLE_CHANGED: ({ before, after }) =>
    `changed the role of ${text(after, 'name')} from ${role(before)} to ${role(after)}`,
  MEMBER_DEACTIVATED: ({ before }) => `deactivated ${text(before, 'name')} on the desk`,
  MEMBER_REACTIVATED: ({ after }) =>
    `reactivated ${text(after, 'name')} on the desk ${asRole(after)}`,
  SIGNED_OUT_EVERYWHERE: () => 'signed out on every device',
  PASSWORD_CHANGED: () => 'changed the password',
  TOKEN_CREATED: ({ after }) => `made the access token ${quoteShortly(text(after, 'name'))}`,
  TOKEN_REVOKED: ({ before }) => `revoked the access token ${quoteShortly(text(before, 'name'))}`,
  ARTICLE_ADDED: ({ after }) => `added the article${claimCount(after)}`,
  ARTICLE_DELETED: () => 'deleted the article',
  ARTICLE_RESTORED: () => 'restored the article',
  REVISION_ADDED: ({ after }) => `gave the article a new text, ${describeRevision(after)}`,
  STAGE_CHANGED: ({ before, after }) => `${stepTaken(before, after)}${note(after)}`,
  CLAIM_ADDED: (entry) =>
    `${text(entry.after, 'splitFrom') ? 'split off' : 'added'} ${quoted(entry)}`,
  CLAIM_REWORDED: ({ before, after }) =>
    `reworded the claim ${quoteShortly(text(before, 'wording'))} as ${quoteShortly(text(after, 'wording'))}`,
  CLAIM_RANGES_CHANGED: ({ before, after }) =>
    `changed which words a claim is, from ${quoteShortly(text(before, 'words'))} to ${quoteShortly(text(after, 'words'))}`,
  CLAIM_REANCHORED: ({ before, after }) =>
    `${describeReanchored(after)}, from ${quoteShortly(text(before, 'words'))} to ${quoteShortly(text(after, 'words'))}`,
  CLAIM_KIND_CHANGED: (entry) =>
    `changed the kind from ${kind(entry.before)} to ${kind(entry.after)} of ${quoted(entry)}`,
  CLAIM_RECHECK_SET: (entry) => `${recheckSet(entry.after)} ${quoted(entry)}`,
  CLAIM_MERGED: ({ before, after }) =>
    `merged the claim ${quoteShortly(text(before, 'wording'))} with another as ${quoteShortly(text(after, 'wording'))}`,
  CLAIM_UNMERGED: ({ before, after }) =>
    `took the merge of ${quoteShortly(text(before, 'wording'))} back, to ${quoteShortly(text(after, 'wording'))}`,
  CLAIM_SPLIT: ({ before, after }) =>
    `split the claim ${quoteShortly(text(before, 'wording'))}; it is now ${quoteShortly(text(after, 'wording'))}`,
  CLAIM_DROPPED: (entry) =>
    text(entry.after, 'mergedInto')
      ? `dropped a claim that is part of another now${colonQuoted(entry)}`
      : isOfRevision(entry)
        ? `dropped a claim of which ${describeNumber(entry.after)} has no words${colonQuoted(entry)}`
        : `dropped ${quoted(entry)}`,
  CLAIM_RESTORED: (entry) =>
    isOfRevision(entry)
      ? `brought back a claim of which ${describeNumber(entry.after)} has the words again${colonQuoted(entry)}`
      : `brought back ${quoted(entry)}`,
  READING_TAKEN: (entry) => `took the finer reading ${reading(entry)} of ${quoted(entry)}`,
  READING_REFUSED: (entry) => `refused the finer reading ${reading(entry)} of ${quoted(entry)}`,
  READING_REOPENED: (entry) =>
    `opened the finer reading ${reading(entry)} of ${quoted(entry)} again`,
  VERDICT_GIVEN: (entry) => `marked a claim ${verdict(entry, entry.after)}${colonQuoted(entry)}`,
  VERDICT_CHANGED: (entry) =>
    isSameVerdict(entry)
      ? `wrote a new rationale for the verdict ${verdict(entry, entry.after)} on ${quoted(entry)}`
      : `changed their verdict ${fromTo(entry)} on ${quoted(entry)}`,
  VERDICT_WITHDRAWN: (entry) =>
    `withdrew their verdict ${verdict(entry, entry.before)} on ${quoted(entry)}`,
  VERDICT_CONFIRMED: (entry) =>
    `confirmed their verdict ${verdict(entry, entry.after)} on ${quoted(entry)}`,
  EVIDENCE_ADDED: (entry) => `added the evidence ${title(entry.after)} to ${quoted(entry)}`,
  EVIDENCE_CHANGED: (entry) => `changed the evidence ${title(entry.after)} on ${quoted(entry)}`,
  EVIDENCE_REMOVED: (entry) => `removed the evidence ${title(entry.before)} from ${quoted(entry)}`,
  SEARCH_ADDED: (entry) => `logged a search for ${sought(entry.after)} on ${quoted(entry)}`,
  SEARCH_CHANGED: (entry) =>
    `changed what is logged of the search for ${sought(entry.after)} on ${quoted(entry)}`,
  SEARCH_REMOVED: (entry) => `removed the search for ${sought(entry.before)} from ${quoted(entry)}`,
  CHECK_SET: (entry) => `answered the question ${question(entry.after)} of ${quoted(entry)}`,
  CHECKLIST_CHANGED: ({ after }) => `changed the checklist for the kind ${kind(after)}`,
  QUORUM_CHANGED: () => 'changed how many verdicts a claim needs',
  RECHECK_CHANGED: () => 'changed when claims are due for a re-check',
  POLICY_CHANGED: () => 'changed what the desk asks of its reviewers',
  GUIDELINES_CHANGED: ({ before }) =>
    text(before, 'text')
      ? 'changed the guidelines of the desk'
      : 'wrote the guidelines of the desk',
  PRINT_TEMPLATES_CHANGED: () => 'changed how the desk words claims in print',
  VERDICT_NAMES_CHANGED: () => 'changed what the desk calls its verdicts',
  SUB_LABELS_CHANGED: () => 'changed the sub-labels of the verdicts',
  SAVED_VIEW_CHANGED: ({ before, after }) =>
    `${before ? (after ? 'changed' : 'removed') : 'shared'} the saved view ${quoteShortly(text(after ?? before, 'name'))}`,
  GATE_CHANGED: () => 'changed how strict the gate is',
  GATE_OVERRIDDEN: ({ after }) => `overrode the gate to ${gatedStep(after)}${note(after)}`,
  RULING_MADE: (entry) => `ruled a claim ${verdict(entry, entry.after)}${colonQuoted(entry)}`,
  RULING_CHANGED: (entry) =>
    isSameVerdict(entry)
      ? `gave a new reason for the ruling ${verdict(entry, entry.after)} on ${quoted(entry)}`
      : `changed the ruling ${fromTo(entry)} on ${quoted(entry)}`,
  RULING_WITHDRAWN: (entry) =>
    `withdrew the ruling ${verdict(entry, entry.before)} on ${quoted(entry)}`,
  RULING_CONFIRMED: (entry) =>
    `confirmed the ruling ${verdict(entry, entry.after)} on ${quoted(entry)}`,
  COMMENT_ADDED: (entry) => `commented on ${quoted(entry)}`,
  COMMENT_CHANGED: (entry) => `changed a comment on ${quoted(entry)}`,
  COMMENT_DELETED: (entry) => `deleted a comment on ${quoted(entry)}`,
  COMMENT_RESTORED: (entry) => `brought back a comment on ${quoted(entry)}`,
  COMMENT_RESOLVED: (entry) => `resolved a comment on ${quoted(entry)}`,
  COMMENT_REOPENED: (entry) => `reopened a comment on ${quoted(entry)}`,
  ASSIGNMENT_ADDED: assigned,
  ASSIGNMENT_CHANGED: ({ after }) => `changed when the article of ${assignee(after)} is due`,
  ASSIGNMENT_DONE: () => 'said that they are done with the article',
  ASSIGNMENT_REOPENED: () => 'said that they are not done with the article',
  ASSIGNMENT_WITHDRAWN: ({ actor, after }) =>
    assignee(after) === actor.name
      ? 'gave the article back to the desk'
      : `took the article back from ${assignee(after)}`,
  ASSIGNMENT_RULE_CHANGED: () => 'changed how the desk assigns its articles',
  ...reportDeeds,
  IMPORT_STARTED: ({ after }) => describeStart(after),
  IMPORT_FINISHED: ({ after }) => describeEnd(after),
};

const quoted = ({ claim }: DescribedEntry) =>
  claim ? `the claim ${quoteShortly(claim.wording)}` : 'a claim';

const colonQuoted = ({ claim }: DescribedEntry) =>
  claim ? `: ${quoteShortly(claim.wording)}` : '';

const isOfRevision = ({ after }: DescribedEntry) => typeof after?.revision === 'number';

const fromTo = (entry: NamedEntry) =>
  `from ${verdict(entry, entry.before)} to ${verdict(entry, entry.after)}`;

const isSameVerdict = ({ before, after }: DescribedEntry) =>
  before?.value === after?.value && before?.subLabel === after?.subLabel;

const reading = ({ after }: DescribedEntry) => quoteShortly(text(after, 'reading'));

const title = (values: Values) => quoteShortly(text(values, 'title'));

const sought = (values: Values) => quoteShortly(text(values, 'sought'));

const question = (values: Values) => quoteShortly(text(values, 'question'));

const assignee = (values: Values) => text(values, 'assignee');

function assigned({ after }: DescribedEntry): string {
  if (after?.byRule === true) {
    return `had the desk’s rule assign the article to ${assignee(after)}`;
  }
  return text(after, 'heldUntil')
    ? 'took the article'
    : `assigned the article to ${assignee(after)}`;
}

type Values = DescribedEntry['before'];

function text(values: Values, name: string): string {
  const value = values?.[name];
  return typeof value === 'string' ? value : '';
}

function verdict({ names }: NamedEntry, values: Values): string {
  const value = Object.values(VerdictValue).find((known) => known === values?.value);
  if (!value) return 'unknown';
  return withSubLabel(inSentence(names[value]), text(values, 'subLabel') || null);
}

function recheckSet(values: Values): string {
  const by = text(values, 'recheckBy');
  if (by === '') return 'left it to the desk’s policy when to re-check';
  return by === 'never'
    ? 'wants no further re-check of'
    : `set a re-check by ${momentWords(by)} of`;
}

function kind(values: Values): string {
  const value = Object.values(ClaimKind).find((known) => known === values?.kind);
  return value ? kinds[value].toLowerCase() : 'unknown';
}

const roleIn = (values: Values) => Object.values(Role).find((known) => known === values?.role);

function role(values: Values): string {
  const held = roleIn(values);
  return held ? roleNames[held].toLowerCase() : 'unknown';
}

function asRole(values: Values): string {
  const held = roleIn(values);
  return held ? `as ${aRole(held)}` : 'to the desk';
}

function stepTaken(before: Values, after: Values): string {
  const step = steps.find(({ from, to }) => from === before?.stage && to === after?.stage);
  return step?.deed ?? 'changed the stage of the article';
}

function gatedStep(values: Values): string {
  const stage = Object.values(Stage).find((known) => known === values?.stage);
  return stage && isGated(stage) ? gatedStages[stage] : 'take the article on';
}

function note(values: Values): string {
  const words = text(values, 'note');
  return words && `: ${quoteShortly(words)}`;
}

function claimCount(values: Values): string {
  const count = values?.claims;
  if (typeof count !== 'number') return '';
  if (typeof values?.importedFrom === 'string') {
    return ` with ${count === 1 ? '1 claim' : `${count} claims`} from ${values.importedFrom}`;
  }
  if (count === 0) return '; no claims were found in it';
  return `; ${count === 1 ? '1 claim was' : `${count} claims were`} found in it`;
}
