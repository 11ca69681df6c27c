import { canManagePeople } from '@/lib/desks/access';
import type { Actor } from '@/lib/desks/actor';
import type { LedgerEvent } from '@/prisma/generated/enums';
import { eventsOf } from './event-groups';

/** Which entries tell what somebody holds of a claim, or that they hold something. */
const tellsVerdict: Record<LedgerEvent, boolean> = {
  DESK_CREATED: false,
  BLIND_REVIEW_CHANGED: false,
  MEMBER_INVITED: false,
  INVITATION_REVOKED: false,
  MEMBER_JOINED: false,
  MEMBER_ROLE_CHANGED: false,
  MEMBER_DEACTIVATED: false,
  MEMBER_REACTIVATED: false,
  SIGNED_OUT_EVERYWHERE: false,
  PASSWORD_CHANGED: false,
  TOKEN_CREATED: false,
  TOKEN_REVOKED: false,
  ARTICLE_ADDED: false,
  ARTICLE_DELETED: false,
  ARTICLE_RESTORED: false,
  REVISION_ADDED: false,
  STAGE_CHANGED: false,
  CLAIM_ADDED: false,
  CLAIM_REWORDED: false,
  CLAIM_RANGES_CHANGED: false,
  // It says whether what was decided was kept.
  CLAIM_REANCHORED: true,
  CLAIM_KIND_CHANGED: false,
  CLAIM_RECHECK_SET: false,
  CLAIM_MERGED: false,
  CLAIM_UNMERGED: false,
  CLAIM_SPLIT: false,
  READING_TAKEN: false,
  READING_REFUSED: false,
  READING_REOPENED: false,
  CLAIM_DROPPED: false,
  CLAIM_RESTORED: false,
  VERDICT_GIVEN: true,
  VERDICT_CHANGED: true,
  VERDICT_WITHDRAWN: true,
  VERDICT_CONFIRMED: true,
  EVIDENCE_ADDED: false,
  EVIDENCE_CHANGED: false,
  EVIDENCE_REMOVED: false,
  SEARCH_ADDED: false,
  SEARCH_CHANGED: false,
  SEARCH_REMOVED: false,
  CHECK_SET: false,
  CHECKLIST_CHANGED: false,
  POLICY_CHANGED: false,
  GUIDELINES_CHANGED: false,
  VERDICT_NAMES_CHANGED: false,
  SUB_LABELS_CHANGED: false,
  FETCHING_CHANGED: false,
  SAVED_VIEW_CHANGED: false,
  QUORUM_CHANGED: false,
  RECHECK_CHANGED: false,
  GATE_CHANGED: false,
  GATE_OVERRIDDEN: true,
  RULING_MADE: true,
  RULING_CHANGED: true,
  RULING_WITHDRAWN: true,
  RULING_CONFIRMED: true,
  COMMENT_ADDED: false,
  COMMENT_CHANGED: false,
  COMMENT_DELETED: false,
  COMMENT_RESTORED: false,
  COMMENT_RESOLVED: false,
  COMMENT_REOPENED: false,
  ASSIGNMENT_ADDED: false,
  ASSIGNMENT_CHANGED: false,
  // Whoever is done has marked every claim, or says so.
  ASSIGNMENT_DONE: true,
  ASSIGNMENT_REOPENED: true,
  ASSIGNMENT_WITHDRAWN: false,
  ASSIGNMENT_RULE_CHANGED: false,
  REPORT_MADE: false,
  // How many articles a filter shows tells how many claims are decided.
  DOSSIER_MADE: true,
  // Whoever has not marked all of its claims does not find it.
  DOSSIER_DELETED: true,
  DOSSIER_RESTORED: true,
  LINK_ADDED: false,
  LINK_REVOKED: false,
  PRINT_TEMPLATES_CHANGED: false,
  IMPORT_STARTED: false,
  IMPORT_FINISHED: false,
};

// The keys of a record are strings to TypeScript, and these are its events.
const all = Object.keys(tellsVerdict) as LedgerEvent[];

/** The events that tell of a verdict or a ruling. */
export const telling: readonly LedgerEvent[] = all.filter((event) => tellsVerdict[event]);

/** What is told of a deleted article. */
export const deletions: readonly LedgerEvent[] = ['ARTICLE_DELETED', 'ARTICLE_RESTORED'];

/**
 * The events that the actor reads only of themselves, or of a verdict on a claim
 * that they have decided: where they review blind, what tells of verdicts; and
 * without being an admin, who was invited, joined and has tokens, with their
 * e-mail addresses.
 */
export function hiddenEvents(actor: Pick<Actor, 'role' | 'blind'>): readonly LedgerEvent[] {
  const people = canManagePeople(actor) ? [] : eventsOf('people');
  return actor.blind ? [...people, ...telling] : people;
}

/** The events of others that the actor can meet at all, in blind review once they have decided. */
export function openEvents(actor: Pick<Actor, 'role' | 'blind'>): readonly LedgerEvent[] {
  const hidden = hiddenEvents({ ...actor, blind: false });
  return all.filter((event) => !hidden.includes(event));
}

/**
 * Which entries of the desk's ledger the actor may read, as a filter of the
 * ledger's table: of a deleted article only that it was deleted; of all others
 * everything but what `hiddenEvents` has, of which they read what they did
 * themselves and, of verdicts, what is about claims that they have decided too.
 */
export function readableEntries(actor: Pick<Actor, 'deskId' | 'userId' | 'role' | 'blind'>) {
  const { deskId, userId } = actor;
  const there = [
    { articleId: null },
    { article: { deletedAt: null } },
    { event: { in: [...deletions] } },
  ];
  const decided = { claim: { verdicts: { some: { reviewerId: userId } } } };
  const told = [
    { event: { notIn: [...hiddenEvents(actor)] } },
    { actorId: userId },
    { event: { in: [...telling] }, ...decided },
  ];
  return { deskId, AND: [{ OR: there }, { OR: told }] };
}
