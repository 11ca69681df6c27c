import { articlesOf } from '@/lib/articles/articles-of';
import { dayOf } from '@/lib/articles/day';
import { findClaimsById, getClaim } from '@/lib/claims/queries';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { type Candidate, closest } from './closest';
import { type Comparison, storedValue } from './schema';

const comparisonsMax = 5;
/** So many of the newest claims are looked at for each topic of a claim, and so many in all. */
const perTopic = 20;
const inAll = 400;

/**
 * The claims of the desk's other articles that are about the same as a claim and count, measure or
 * date it, as far as the actor may see them; the closest first. Each topic costs one walk along the
 * index, however many claims the desk has. Throws `not-found`.
 */
export async function listComparisons(actor: Actor, claimId: string): Promise<Comparison[]> {
  const claim = await getClaim(actor, claimId);
  const rows = await db().$queryRaw<Candidate[]>`
    SELECT "other"."claimId", "other"."wording", "own"."entity", "own"."measure",
      "own"."value" AS "own", "other"."value" AS "other"
    FROM "Topic" AS "own"
    CROSS JOIN LATERAL (
      SELECT "Topic"."claimId", "Topic"."value", "Claim"."wording"
      FROM "Topic" JOIN "Claim" ON "Claim"."id" = "Topic"."claimId"
        JOIN "Article" ON "Article"."id" = "Topic"."articleId"
      WHERE "Topic"."deskId" = "own"."deskId" AND "Topic"."entity" = "own"."entity"
        AND "Topic"."measure" = "own"."measure" AND "Topic"."articleId" <> "own"."articleId"
        AND "Claim"."droppedAt" IS NULL AND "Article"."deletedAt" IS NULL
      ORDER BY "Topic"."claimId" DESC LIMIT ${perTopic}
    ) AS "other"
    WHERE "own"."claimId" = ${claimId}::uuid AND "own"."deskId" = ${actor.deskId}::uuid
    LIMIT ${inAll}`;
  const candidates = rows.map((row) => ({
    ...row,
    own: storedValue.parse(row.own),
    other: storedValue.parse(row.other),
  }));
  return read(actor, closest(claim.wording, candidates).slice(0, comparisonsMax));
}

/** What is shown of the claims that were found; one that is gone meanwhile is left out. */
async function read(actor: Actor, found: ReturnType<typeof closest>): Promise<Comparison[]> {
  const ids = found.map(({ claimId }) => claimId);
  const claims = await findClaimsById(actor, ids);
  const rows = await db().claim.findMany({
    where: { id: { in: ids }, article: articlesOf(actor) },
    select: { id: true, article: { select: { id: true, title: true, publishedOn: true } } },
    relationLoadStrategy: 'join',
  });
  return found.flatMap(({ claimId, entity, measure, own, other, relation }) => {
    const claim = claims.find(({ id }) => id === claimId);
    const article = rows.find(({ id }) => id === claimId)?.article;
    if (!claim || !article) return [];
    const { id, wording, status } = claim;
    const { publishedOn, ...named } = article;
    return {
      claim: { id, wording, status },
      article: { ...named, publishedOn: publishedOn && dayOf(publishedOn) },
      ...{ entity, measure, own, other, relation },
    };
  });
}
