import { LedgerEvent } from '@/prisma/generated/enums';

/** What the events of the ledger are about, in the order in which a list offers them. */
export const eventGroups = {
  articles: 'Articles',
  assignments: 'Assignments',
  claims: 'Claims',
  verdicts: 'Verdicts',
  evidence: 'Evidence',
  comments: 'Comments',
  people: 'People',
  policy: 'Policy',
} as const;

export type EventGroup = keyof typeof eventGroups;

type Described = { group: EventGroup; label: string };

/** Every event: what it is about, and what it is called where one is chosen from a list. */
export const events = {
  ARTICLE_ADDED: { group: 'articles', label: 'Article added' },
  REVISION_ADDED: { group: 'articles', label: 'New text' },
  ARTICLE_DELETED: { group: 'articles', label: 'Article deleted' },
  ARTICLE_RESTORED: { group: 'articles', label: 'Article restored' },
  IMPORT_STARTED: { group: 'articles', label: 'Import started' },
  IMPORT_FINISHED: { group: 'articles', label: 'Import ended' },
  STAGE_CHANGED: { group: 'articles', label: 'Stage changed' },
  GATE_OVERRIDDEN: { group: 'articles', label: 'Gate overridden' },
  REPORT_MADE: { group: 'articles', label: 'Report made' },
  DOSSIER_MADE: { group: 'articles', label: 'Dossier made' },
  DOSSIER_DELETED: { group: 'articles', label: 'Dossier deleted' },
  DOSSIER_RESTORED: { group: 'articles', label: 'Dossier restored' },
  LINK_ADDED: { group: 'articles', label: 'Report shared' },
  LINK_REVOKED: { group: 'articles', label: 'Link revoked' },
  ASSIGNMENT_ADDED: { group: 'assignments', label: 'Article assigned' },
  ASSIGNMENT_CHANGED: { group: 'assignments', label: 'Assignment changed' },
  ASSIGNMENT_DONE: { group: 'assignments', label: 'Assignment done' },
  ASSIGNMENT_REOPENED: { group: 'assignments', label: 'Assignment reopened' },
  ASSIGNMENT_WITHDRAWN: { group: 'assignments', label: 'Assignment withdrawn' },
  ASSIGNMENT_RULE_CHANGED: { group: 'policy', label: 'Assignment by rule changed' },
  CLAIM_ADDED: { group: 'claims', label: 'Claim added' },
  CLAIM_REWORDED: { group: 'claims', label: 'Claim reworded' },
  CLAIM_RANGES_CHANGED: { group: 'claims', label: 'Words changed' },
  CLAIM_REANCHORED: { group: 'claims', label: 'Words changed by a new text' },
  CLAIM_KIND_CHANGED: { group: 'claims', label: 'Kind changed' },
  CLAIM_RECHECK_SET: { group: 'claims', label: 'Re-check set' },
  CLAIM_MERGED: { group: 'claims', label: 'Claims merged' },
  CLAIM_UNMERGED: { group: 'claims', label: 'Merge taken back' },
  CLAIM_SPLIT: { group: 'claims', label: 'Claim split' },
  CLAIM_DROPPED: { group: 'claims', label: 'Claim dropped' },
  CLAIM_RESTORED: { group: 'claims', label: 'Claim brought back' },
  READING_TAKEN: { group: 'claims', label: 'Finer reading taken' },
  READING_REFUSED: { group: 'claims', label: 'Finer reading refused' },
  READING_REOPENED: { group: 'claims', label: 'Finer reading reopened' },
  VERDICT_GIVEN: { group: 'verdicts', label: 'Verdict given' },
  VERDICT_CHANGED: { group: 'verdicts', label: 'Verdict changed' },
  VERDICT_CONFIRMED: { group: 'verdicts', label: 'Verdict confirmed' },
  VERDICT_WITHDRAWN: { group: 'verdicts', label: 'Verdict withdrawn' },
  RULING_MADE: { group: 'verdicts', label: 'Ruling made' },
  RULING_CHANGED: { group: 'verdicts', label: 'Ruling changed' },
  RULING_CONFIRMED: { group: 'verdicts', label: 'Ruling confirmed' },
  RULING_WITHDRAWN: { group: 'verdicts', label: 'Ruling withdrawn' },
  EVIDENCE_ADDED: { group: 'evidence', label: 'Evidence added' },
  EVIDENCE_CHANGED: { group: 'evidence', label: 'Evidence changed' },
  EVIDENCE_REMOVED: { group: 'evidence', label: 'Evidence removed' },
  SEARCH_ADDED: { group: 'evidence', label: 'Search logged' },
  SEARCH_CHANGED: { group: 'evidence', label: 'Search changed' },
  SEARCH_REMOVED: { group: 'evidence', label: 'Search removed' },
  CHECK_SET: { group: 'evidence', label: 'Question answered' },
  COMMENT_ADDED: { group: 'comments', label: 'Comment added' },
  COMMENT_CHANGED: { group: 'comments', label: 'Comment changed' },
  COMMENT_DELETED: { group: 'comments', label: 'Comment deleted' },
  COMMENT_RESTORED: { group: 'comments', label: 'Comment brought back' },
  COMMENT_RESOLVED: { group: 'comments', label: 'Comment resolved' },
  COMMENT_REOPENED: { group: 'comments', label: 'Comment reopened' },
  MEMBER_INVITED: { group: 'people', label: 'Somebody invited' },
  INVITATION_REVOKED: { group: 'people', label: 'Invitation revoked' },
  MEMBER_JOINED: { group: 'people', label: 'Somebody joined' },
  MEMBER_ROLE_CHANGED: { group: 'people', label: 'Role changed' },
  MEMBER_DEACTIVATED: { group: 'people', label: 'Member deactivated' },
  MEMBER_REACTIVATED: { group: 'people', label: 'Member reactivated' },
  SIGNED_OUT_EVERYWHERE: { group: 'people', label: 'Signed out everywhere' },
  PASSWORD_CHANGED: { group: 'people', label: 'Password changed' },
  TOKEN_CREATED: { group: 'people', label: 'Access token made' },
  TOKEN_REVOKED: { group: 'people', label: 'Access token revoked' },
  DESK_CREATED: { group: 'policy', label: 'Desk set up' },
  POLICY_CHANGED: { group: 'policy', label: 'Policy changed' },
  GUIDELINES_CHANGED: { group: 'policy', label: 'Guidelines changed' },
  VERDICT_NAMES_CHANGED: { group: 'policy', label: 'Names of verdicts changed' },
  PRINT_TEMPLATES_CHANGED: { group: 'policy', label: 'Sentences in print changed' },
  SUB_LABELS_CHANGED: { group: 'policy', label: 'Sub-labels changed' },
  QUORUM_CHANGED: { group: 'policy', label: 'Quorum changed' },
  RECHECK_CHANGED: { group: 'policy', label: 'Times of re-checks changed' },
  BLIND_REVIEW_CHANGED: { group: 'policy', label: 'Blind review changed' },
  FETCHING_CHANGED: { group: 'policy', label: 'Fetching switched' },
  SAVED_VIEW_CHANGED: { group: 'policy', label: 'Saved view changed' },
  GATE_CHANGED: { group: 'policy', label: 'Gate changed' },
  CHECKLIST_CHANGED: { group: 'policy', label: 'Checklist changed' },
} as const satisfies Record<LedgerEvent, Described>;

/** A list may be narrowed to one event, or to all of a group. */
export type EventChoice = EventGroup | LedgerEvent;

/** The events of a group, in the order in which they are listed here. */
export const eventsOf = (group: EventGroup): LedgerEvent[] =>
  // The keys of a record are strings to TypeScript, and these are its events.
  (Object.keys(events) as LedgerEvent[]).filter((event) => events[event].group === group);

const isEvent = (choice: EventChoice): choice is LedgerEvent => choice in LedgerEvent;

/** The events that a choice stands for. */
export const chosenEvents = (choice: EventChoice): LedgerEvent[] =>
  isEvent(choice) ? [choice] : eventsOf(choice);
