import { describeEnd, describeStart } from '@/lib/imports/describe-import';
import {
  describeNumber,
  describeReanchored,
  describeRevision,
} from '@/lib/revisions/describe-revision';
import type { LedgerEvent } from '@/prisma/generated/enums';
import type { NamedEntry } from './described-entry';
import {
  aReport,
  asRole,
  assigned,
  assignee,
  claimCount,
  colonQuoted,
  fromTo,
  gatedStep,
  isOfRevision,
  isSameVerdict,
  kind,
  note,
  question,
  quoted,
  reading,
  recheckSet,
  role,
  sought,
  stepTaken,
  text,
  title,
  verdict,
} from './entry-words';
import { quoteShortly } from './quote-shortly';

/**
 * What somebody did, for each event. The claim's wording comes last, where its own full stop does
 * no harm. Nobody is a "he" or a "she" here: the ledger knows names alone.
 */
export const deeds: Record<LedgerEvent, (entry: NamedEntry) => string> = {
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
  TOKEN_CREATED: ({ after }) =>
    `made the access token ${quoteShortly(text(after, 'name'))}${text(after, 'scope') === 'READ' ? ', to read alone' : ''}`,
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
  REPORT_MADE: ({ after }) => `made ${aReport(after)}`,
  DOSSIER_MADE: ({ after }) => `made ${aReport(after)}`,
  DOSSIER_DELETED: ({ before }) => `deleted ${aReport(before)}`,
  DOSSIER_RESTORED: ({ after }) => `restored ${aReport(after)}`,
  LINK_ADDED: ({ after }) =>
    after?.open === true
      ? `openly published ${aReport(after)}`
      : `made a secret link to ${aReport(after)}`,
  LINK_REVOKED: ({ before }) =>
    before?.open === true
      ? `stopped publishing ${aReport(before)}`
      : `revoked a secret link to ${aReport(before)}`,
  IMPORT_STARTED: ({ after }) => describeStart(after),
  IMPORT_FINISHED: ({ after }) => describeEnd(after),
};
