import { notFound, Problem } from '@/lib/api/problem';
import type { CheckView } from '@/lib/checklists/schema';
import { commentMembers } from '@/lib/comments/queries';
import type { Actor } from '@/lib/desks/actor';
import type { EvidenceView } from '@/lib/evidence/schema';
import { compareByPosition, type Range } from '@/lib/ranges/range';
import type { SearchView } from '@/lib/searches/schema';
import { db, type Statements, type Transaction } from '@/lib/server/db';
import { dayOf, instantOf, personOf, viewOf, viewsOf } from '@/lib/server/json-view';
import { Prisma } from '@/prisma/generated/client';
import { seenBy } from './blind';
import type { ClaimView, ReadingView, RulingView, VerdictView } from './schema';
import { type StoredClaim, withQuorum } from './with-status';

const { sql } = Prisma;

/** The claim that what hangs on it is looked for. */
const ofClaim = sql`"claimId" = "Claim"."id"`;
const byCreation = sql`"createdAt", "id"`;

const rangeOf = (start: Prisma.Sql, end: Prisma.Sql) =>
  sql`CASE WHEN ${start} IS NOT NULL AND ${end} IS NOT NULL
    THEN ${viewOf<Range>({ start, end })} END`;

const attribution = sql`(
  SELECT ${viewOf<NonNullable<ClaimView['attribution']>>({
    id: sql`"id"`,
    source: rangeOf(sql`"sourceStart"`, sql`"sourceEnd"`),
    cue: rangeOf(sql`"cueStart"`, sql`"cueEnd"`),
    content: sql`"content"`,
  })} FROM "Attribution" WHERE "Attribution"."id" = "Claim"."attributionId"
)`;

const verdicts = viewsOf<VerdictView>(
  {
    reviewer: personOf(sql`"reviewerId"`),
    value: sql`"value"`,
    rationale: sql`"rationale"`,
    subLabel: sql`"subLabelId"`,
    ranges: sql`"ranges"`,
    breaksTie: sql`"breaksTie"`,
    updatedAt: instantOf(sql`"updatedAt"`),
    version: sql`"version"`,
  },
  { from: sql`"Verdict" WHERE ${ofClaim}`, orderBy: byCreation },
);

const evidence = viewsOf<EvidenceView>(
  {
    id: sql`"id"`,
    addedBy: personOf(sql`"addedById"`),
    stance: sql`"stance"`,
    title: sql`"title"`,
    url: sql`"url"`,
    quote: sql`"quote"`,
    publisher: sql`"publisher"`,
    archivedUrl: sql`"archivedUrl"`,
    derivesFrom: sql`"derivesFromId"`,
    readOn: dayOf(sql`"readOn"`),
    confidential: sql`"confidential"`,
    updatedAt: instantOf(sql`"updatedAt"`),
    version: sql`"version"`,
  },
  { from: sql`"Evidence" WHERE ${ofClaim}`, orderBy: byCreation },
);

const searches = viewsOf<SearchView>(
  {
    id: sql`"id"`,
    addedBy: personOf(sql`"addedById"`),
    sought: sql`"sought"`,
    place: sql`"place"`,
    asked: sql`"asked"`,
    answered: sql`"answered"`,
    searchedOn: dayOf(sql`"searchedOn"`),
    outcome: sql`"outcome"`,
    note: sql`"note"`,
    confidential: sql`"confidential"`,
    updatedAt: instantOf(sql`"updatedAt"`),
    version: sql`"version"`,
  },
  { from: sql`"Search" WHERE ${ofClaim}`, orderBy: byCreation },
);

const checks = viewsOf<CheckView>(
  {
    questionId: sql`"questionId"`,
    question: sql`"question"`,
    done: sql`"done"`,
    note: sql`"note"`,
    checkedBy: personOf(sql`"checkedById"`),
    updatedAt: instantOf(sql`"updatedAt"`),
    version: sql`"version"`,
  },
  { from: sql`"Check" WHERE ${ofClaim}`, orderBy: sql`"createdAt", "questionId"` },
);

const readings = viewsOf<ReadingView>(
  {
    id: sql`"id"`,
    ranges: sql`"ranges"`,
    wording: sql`"wording"`,
    takenAs: sql`CASE WHEN "takenAt" IS NOT NULL THEN "takenAsId" END`,
    refused: sql`"refusedAt" IS NOT NULL`,
    version: sql`"version"`,
  },
  {
    // Those of a text before this one are on words that it has no more.
    from: sql`"Reading" WHERE ${ofClaim} AND "Reading"."revisionId" = "Claim"."revisionId"`,
    orderBy: sql`"position", "id"`,
  },
);

const ruling = sql`(
  SELECT ${viewOf<RulingView>({
    editor: personOf(sql`"editorId"`),
    value: sql`"value"`,
    reason: sql`"reason"`,
    subLabel: sql`"subLabelId"`,
    ranges: sql`"ranges"`,
    updatedAt: instantOf(sql`"updatedAt"`),
    version: sql`"version"`,
  })} FROM "Ruling" WHERE ${ofClaim}
)`;

const comments = viewsOf(commentMembers, {
  from: sql`"Comment" WHERE ${ofClaim} AND "deletedAt" IS NULL`,
  orderBy: byCreation,
});

const imported = sql`CASE WHEN "Claim"."importedFrom" IS NOT NULL THEN ${viewOf<
  NonNullable<ClaimView['imported']>
>({
  from: sql`"Claim"."importedFrom"`,
  status: sql`"Claim"."importedStatus"`,
  rationale: sql`"Claim"."importedRationale"`,
})} END`;

/** A row of "Claim" with all that hangs on it, as its view but for what follows from that. */
const claim = viewOf<StoredClaim>({
  id: sql`"Claim"."id"`,
  revision: sql`(SELECT "number" FROM "Revision" WHERE "Revision"."id" = "Claim"."revisionId")`,
  former: sql`"Claim"."former"`,
  ranges: sql`"Claim"."ranges"`,
  kind: sql`"Claim"."kind"`,
  wording: sql`"Claim"."wording"`,
  insertions: sql`"Claim"."insertions"`,
  offers: sql`"Claim"."offers"`,
  hedges: sql`"Claim"."hedges"`,
  checkable: sql`"Claim"."checkable"`,
  checkWorthiness: sql`"Claim"."checkWorthiness"`,
  confidence: sql`"Claim"."confidence"`,
  foundRanges: sql`"Claim"."foundRanges"`,
  suggestedStatus: sql`"Claim"."suggestedStatus"`,
  suggestedReason: sql`"Claim"."suggestedReason"`,
  origin: sql`"Claim"."origin"`,
  imported,
  status: sql`"Claim"."status"`,
  verdictsNeeded: sql`"Claim"."verdictsNeeded"`,
  decidedAt: instantOf(sql`"Claim"."decidedAt"`),
  recheckBy: sql`CASE WHEN "Claim"."neverRecheck" THEN 'never' ELSE ${instantOf(sql`"Claim"."recheckBy"`)} END`,
  recheckAfter: sql`(
    SELECT ("recheckHours"->>"Claim"."kind"::text)::int FROM "Desk" WHERE "Desk"."id" = "Claim"."deskId"
  )`,
  recheckAt: instantOf(sql`"Claim"."recheckAt"`),
  dropped: sql`"Claim"."droppedAt" IS NOT NULL`,
  mergedInto: sql`"Claim"."mergedIntoId"`,
  version: sql`"Claim"."version"`,
  attribution,
  verdicts,
  evidence,
  searches,
  checks,
  ruling,
  comments,
  readings,
});

/** The claims of the actor's articles that are picked out by a condition on "Claim". */
async function findClaims(actor: Actor, condition: Prisma.Sql, client: Statements) {
  const rows = await findClaimsAnd<null>(actor, condition, client, sql`NULL`);
  return rows.map(({ claim }) => claim);
}

/** The same, each with what else an expression finds about it. */
async function findClaimsAnd<T>(
  { deskId, quorum }: Actor,
  condition: Prisma.Sql,
  client: Statements,
  also: Prisma.Sql,
): Promise<{ claim: ClaimView; also: T }[]> {
  const rows = await client.$queryRaw<{ claim: StoredClaim; also: T }[]>`
    SELECT ${claim} AS "claim", ${also} AS "also"
    FROM "Claim" JOIN "Article" ON "Article"."id" = "Claim"."articleId"
    WHERE ${condition} AND "Claim"."deskId" = ${deskId}::uuid AND "Article"."deletedAt" IS NULL`;
  return rows.map((row) => ({ ...row, claim: withQuorum(quorum, row.claim) }));
}

/** The claims of an article of the actor's desk in reading order, dropped ones included. */
export async function listClaims(actor: Actor, articleId: string): Promise<ClaimView[]> {
  const claims = await listWholeClaims(actor, articleId, db());
  return claims.map((claim) => seenBy(actor, claim));
}

/**
 * The claims of an article as `getWholeClaim` finds one, in reading order: for a mutation of them all,
 * which answers with less.
 */
export async function listWholeClaims(
  actor: Actor,
  articleId: string,
  client: Statements,
): Promise<ClaimView[]> {
  const claims = await findClaims(actor, sql`"Claim"."articleId" = ${articleId}::uuid`, client);
  return claims.sort(compareByPosition);
}

/** A claim of the actor's desk, as far as they may see it. Throws `not-found`. */
export async function getClaim(
  actor: Actor,
  claimId: string,
  client: Statements = db(),
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
  client: Statements,
): Promise<ClaimView> {
  return (await getWholeClaimAnd<null>(actor, claimId, client, sql`NULL`)).claim;
}

/**
 * The same, and in the same statement what else `also` finds about it, an SQL expression that may
 * name "Claim". Throws `not-found`.
 */
export async function getWholeClaimAnd<T>(
  actor: Actor,
  claimId: string,
  client: Statements,
  also: Prisma.Sql,
): Promise<{ claim: ClaimView; also: T }> {
  // One at a time: for a list of ids, how long it is unknown, PostgreSQL would plan each time anew.
  const only = sql`"Claim"."id" = ${claimId}::uuid`;
  const [found] = await findClaimsAnd<T>(actor, only, client, also);
  if (!found) throw notFound('claim');
  return found;
}

/** Those of the claims that are on the actor's desk, in any order and as far as they may see them. */
export async function findClaimsById(
  actor: Actor,
  claimIds: readonly string[],
): Promise<ClaimView[]> {
  const claims = await findClaims(actor, sql`"Claim"."id" = ANY(${claimIds}::uuid[])`, db());
  return claims.map((claim) => seenBy(actor, claim));
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
