import { z } from 'zod';
import { Problem } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import { findClaimsById, getClaim } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import { lockOf, stageOrder } from '@/lib/stages/stages';
import { Prisma } from '@/prisma/generated/client';
import { type Stage, VerdictValue } from '@/prisma/generated/enums';
import { canRule } from './access';
import { readMark, writeMark } from './page-mark';
import type { ListNeededRulingsQuery, NeededRulingList } from './schema';
import type { EarlierVerdict } from './side-by-side';

const { sql } = Prisma;

/** What is signed off or published takes no ruling. */
const locked = stageOrder.filter((stage) => lockOf(stage) !== null);

type Place = { createdAt: Date; articleId: string; position: number; claimId: string };

function refuseUnlessEditor(actor: Actor): void {
  if (!canRule(actor)) throw new Problem('not-allowed', 'Only editors see what needs a ruling.');
}

/**
 * A page of the desk's claims that need a ruling, those of the oldest article
 * first, in the order of its text; `next` continues it. Throws `not-allowed` for
 * all but editors and `invalid-input` for a mark that is none.
 */
export async function listNeededRulings(
  actor: Actor,
  { after, limit }: ListNeededRulingsQuery,
): Promise<NeededRulingList> {
  refuseUnlessEditor(actor);
  const mark = after === undefined ? undefined : readMark(after);
  if (mark === null) {
    throw new Problem('invalid-input', 'This page is of another list. Begin at its start.');
  }
  const found = await findPlaces(
    actor,
    mark && { ...mark, createdAt: new Date(mark.createdAt) },
    limit + 1,
  );
  const places = found.slice(0, limit);
  const articleIds = places.map(({ articleId }) => articleId);
  const [claims, articles] = await Promise.all([
    findClaimsById(
      actor,
      places.map(({ claimId }) => claimId),
    ),
    db().article.findMany({
      where: { id: { in: articleIds }, ...articlesOf(actor) },
      select: { id: true, title: true },
    }),
  ]);
  const last = places.at(-1);
  return {
    rulings: places.flatMap(({ claimId, articleId }) => {
      const claim = claims.find(({ id }) => id === claimId);
      const article = articles.find(({ id }) => id === articleId);
      return claim && article ? [{ claim, article }] : [];
    }),
    next:
      found.length > limit && last
        ? writeMark({ ...last, createdAt: last.createdAt.toISOString() })
        : null,
  };
}

/**
 * Where the claims are that need a ruling, from after a place on. Each of the articles taken along
 * their index has one at least, but for the first, of which all may lie before: so as many and one
 * more are enough, and no other article's claims are looked at.
 */
function findPlaces({ deskId }: Actor, after: Place | undefined, limit: number): Promise<Place[]> {
  const [from, beyond] = after
    ? [
        sql`("createdAt", "id") >= (${after.createdAt}::timestamptz, ${after.articleId}::uuid)`,
        sql`("a"."createdAt", "a"."id", "c"."position", "c"."id") > (
          ${after.createdAt}::timestamptz, ${after.articleId}::uuid,
          ${after.position}::int, ${after.claimId}::uuid)`,
      ]
    : [sql`TRUE`, sql`TRUE`];
  return db().$queryRaw<Place[]>`
    WITH "a" AS MATERIALIZED (
      SELECT "createdAt", "id" FROM "Article"
      WHERE "deskId" = ${deskId}::uuid AND "needsRulingCount" > 0 AND "deletedAt" IS NULL
      AND NOT "stage" = ANY(${locked}::"Stage"[]) AND ${from}
      ORDER BY "createdAt", "id" LIMIT ${limit + 1}
    )
    SELECT "a"."createdAt", "a"."id" AS "articleId", "c"."position", "c"."id" AS "claimId"
    FROM "a" JOIN "Claim" "c" ON "c"."articleId" = "a"."id"
    WHERE "c"."status" = 'NEEDS_RULING' AND "c"."droppedAt" IS NULL AND ${beyond}
    ORDER BY "a"."createdAt", "a"."id", "c"."position", "c"."id"
    LIMIT ${limit}`;
}

/** A claim with all that an editor wants before them who rules on it. */
export type RulingCase = {
  claim: ClaimView;
  article: { id: string; title: string; stage: Stage };
  /** The text that the claim's ranges are of. */
  text: string;
  earlier: EarlierVerdict[];
  /** The claim that needs a ruling next; null where there is no other. */
  next: string | null;
};

const given = z.object({
  value: z.enum(VerdictValue),
  rationale: z.string(),
  subLabel: z.string().nullable().default(null),
});

/** The case of one claim of the actor's desk. Throws `not-found`, and `not-allowed` for all but editors. */
export async function getRulingCase(actor: Actor, claimId: string): Promise<RulingCase> {
  const claim = await getClaim(actor, claimId);
  refuseUnlessEditor(actor);
  const [row, changes] = await Promise.all([
    db().claim.findUniqueOrThrow({
      where: { id: claimId },
      select: {
        position: true,
        revision: { select: { text: true } },
        article: { select: { id: true, title: true, stage: true, createdAt: true } },
      },
    }),
    db().ledgerEntry.findMany({
      where: { claimId, event: { in: ['VERDICT_CHANGED', 'VERDICT_WITHDRAWN'] } },
      select: { actorId: true, before: true, at: true },
      orderBy: { id: 'asc' },
    }),
  ]);
  const { createdAt, ...article } = row.article;
  const here = { createdAt, articleId: article.id, position: row.position, claimId };
  const [later, first] = await Promise.all([
    findPlaces(actor, here, 1),
    findPlaces(actor, undefined, 2),
  ]);
  return {
    claim,
    article,
    text: row.revision.text,
    earlier: changes.map(({ actorId: reviewerId, before, at }) => {
      return { reviewerId, ...given.parse(before), until: at.toISOString() };
    }),
    next: [...later, ...first].find((place) => place.claimId !== claimId)?.claimId ?? null,
  };
}
