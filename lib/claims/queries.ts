import { notFound, Problem } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import { dayOf } from '@/lib/articles/day';
import { commentSelect, toCommentView } from '@/lib/comments/queries';
import type { Actor } from '@/lib/desks/actor';
import type { Quorum } from '@/lib/quorum/schema';
import { db, type Transaction } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';
import { seenBy } from './blind';
import { compareByPosition } from './range';
import { type ClaimView, hedges, insertions, ranges, references } from './schema';
import { withQuorum } from './with-status';

const person = { select: { id: true, name: true } } as const;

/** What a claim's view is made of. */
export const claimSelect = {
  id: true,
  ranges: true,
  kind: true,
  wording: true,
  insertions: true,
  offers: true,
  hedges: true,
  checkable: true,
  checkWorthiness: true,
  confidence: true,
  foundRanges: true,
  suggestedStatus: true,
  suggestedReason: true,
  origin: true,
  status: true,
  verdictsNeeded: true,
  droppedAt: true,
  mergedIntoId: true,
  version: true,
  attribution: {
    select: {
      id: true,
      sourceStart: true,
      sourceEnd: true,
      cueStart: true,
      cueEnd: true,
      content: true,
    },
  },
  verdicts: {
    select: {
      reviewer: person,
      value: true,
      rationale: true,
      ranges: true,
      breaksTie: true,
      updatedAt: true,
      version: true,
    },
    orderBy: { createdAt: 'asc' },
  },
  evidence: {
    select: {
      id: true,
      addedBy: person,
      stance: true,
      title: true,
      url: true,
      quote: true,
      publisher: true,
      archivedUrl: true,
      derivesFromId: true,
      readOn: true,
      updatedAt: true,
      version: true,
    },
    orderBy: { createdAt: 'asc' },
  },
  searches: {
    select: {
      id: true,
      addedBy: person,
      sought: true,
      place: true,
      asked: true,
      answered: true,
      searchedOn: true,
      outcome: true,
      note: true,
      updatedAt: true,
      version: true,
    },
    orderBy: { createdAt: 'asc' },
  },
  checks: {
    select: {
      questionId: true,
      question: true,
      done: true,
      note: true,
      checkedBy: person,
      updatedAt: true,
      version: true,
    },
    orderBy: { createdAt: 'asc' },
  },
  readings: {
    select: {
      id: true,
      ranges: true,
      wording: true,
      takenAsId: true,
      takenAt: true,
      refusedAt: true,
      version: true,
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
  ruling: {
    select: {
      editor: person,
      value: true,
      reason: true,
      ranges: true,
      updatedAt: true,
      version: true,
    },
  },
  comments: {
    where: { deletedAt: null },
    select: commentSelect,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.ClaimSelect;

export type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof claimSelect }>;

const rangeOf = (start: number | null, end: number | null) =>
  start === null || end === null ? null : { start, end };

/** A row of the claim table as the API shows it on a desk of this quorum. */
export function toClaimView(row: ClaimRow, quorum: Quorum): ClaimView {
  return withQuorum(quorum, viewOf(row));
}

function viewOf(row: ClaimRow): ClaimView {
  const { droppedAt, mergedIntoId, attribution, ...claim } = row;
  return {
    ...claim,
    verdictsGiven: 0,
    ranges: ranges.parse(row.ranges),
    foundRanges: ranges.nullable().parse(row.foundRanges),
    hedges: hedges.parse(row.hedges),
    insertions: insertions.parse(row.insertions),
    offers: references.parse(row.offers),
    attribution: attribution && {
      id: attribution.id,
      source: rangeOf(attribution.sourceStart, attribution.sourceEnd),
      cue: rangeOf(attribution.cueStart, attribution.cueEnd),
      content: ranges.parse(attribution.content),
    },
    dropped: droppedAt !== null,
    mergedInto: mergedIntoId,
    verdicts: row.verdicts.map((verdict) => ({
      ...verdict,
      ranges: ranges.parse(verdict.ranges),
      updatedAt: verdict.updatedAt.toISOString(),
    })),
    evidence: row.evidence.map(({ derivesFromId, ...item }) => ({
      ...item,
      derivesFrom: derivesFromId,
      readOn: dayOf(item.readOn),
      updatedAt: item.updatedAt.toISOString(),
    })),
    searches: row.searches.map((search) => ({
      ...search,
      searchedOn: dayOf(search.searchedOn),
      updatedAt: search.updatedAt.toISOString(),
    })),
    checks: row.checks.map((check) => ({ ...check, updatedAt: check.updatedAt.toISOString() })),
    comments: row.comments.map(toCommentView),
    readings: row.readings.map(({ takenAsId, takenAt, refusedAt, ...reading }) => ({
      ...reading,
      ranges: ranges.parse(reading.ranges),
      takenAs: takenAt && takenAsId,
      refused: refusedAt !== null,
    })),
    ruling: row.ruling && {
      ...row.ruling,
      ranges: ranges.parse(row.ruling.ranges),
      updatedAt: row.ruling.updatedAt.toISOString(),
    },
  };
}

// Claims are read with all that hangs on them in one statement: a transaction
// has one connection, which can't ask for the parts at the same time.

/** The claims of an article of the actor's desk in reading order, dropped ones included. */
export async function listClaims(actor: Actor, articleId: string): Promise<ClaimView[]> {
  const rows = await db().claim.findMany({
    where: { articleId, deskId: actor.deskId, article: articlesOf(actor) },
    select: claimSelect,
    relationLoadStrategy: 'join',
    orderBy: { position: 'asc' },
  });
  return rows.map((row) => seenBy(actor, toClaimView(row, actor.quorum))).sort(compareByPosition);
}

/** A claim of the actor's desk, as far as they may see it. Throws `not-found`. */
export async function getClaim(
  actor: Actor,
  claimId: string,
  client: Transaction = db(),
): Promise<ClaimView> {
  return seenBy(actor, await getWholeClaim(actor, claimId, client));
}

/**
 * A claim of the actor's desk with all that decides what becomes of it, also
 * what is hidden from the actor: for mutations, which answer with less. Throws
 * `not-found`.
 */
export async function getWholeClaim(
  actor: Actor,
  claimId: string,
  client: Transaction,
): Promise<ClaimView> {
  const row = await client.claim.findFirst({
    where: { id: claimId, deskId: actor.deskId, article: articlesOf(actor) },
    select: claimSelect,
    relationLoadStrategy: 'join',
  });
  if (!row) throw notFound('claim');
  return toClaimView(row, actor.quorum);
}

/**
 * Whether the actor has already made a claim under this id; false where nobody
 * has. Throws `id-taken` where it is another claim's.
 */
export async function isMine(
  actor: Actor,
  articleId: string,
  claimId: string,
  client: Transaction = db(),
): Promise<boolean> {
  const existing = await client.claim.findUnique({
    where: { id: claimId },
    select: { deskId: true, articleId: true, addedById: true, origin: true },
  });
  if (!existing) return false;
  const mine =
    existing.deskId === actor.deskId &&
    existing.articleId === articleId &&
    existing.addedById === actor.userId &&
    existing.origin === 'REVIEWER';
  if (mine) return true;
  throw new Problem('id-taken', 'This id belongs to another claim. Nothing was stored.');
}
