import { listSummaries } from '@/lib/articles/queries';
import type { ListedArticle } from '@/lib/articles/schema';
import { listAssignments } from '@/lib/assignments/queries';
import { searchTerms } from '@/lib/board/search-terms';
import type { Actor } from '@/lib/desks/actor';
import { listPresentOn } from '@/lib/presence/queries';
import { countDue } from '@/lib/recheck/queries';
import { db } from '@/lib/server/db';

/**
 * What the board shows of articles of the actor's desk, in the order of the ids
 * as given; what is not there is left out. `search` is what was searched for.
 */
export async function listRows(
  actor: Actor,
  ids: readonly string[],
  search: string,
): Promise<ListedArticle[]> {
  const [summaries, reviewers, assignments, passages, present, due] = await Promise.all([
    listSummaries(actor, ids),
    listReviewers(actor, ids),
    listAssignments(actor, ids),
    listPassages(actor, ids, search),
    listPresentOn(actor, ids),
    countDue(actor, ids),
  ]);
  return summaries.map((article) => ({
    ...article,
    toRecheck: due.get(article.id) ?? 0,
    reviewers: reviewers
      .filter(({ articleId }) => articleId === article.id)
      .map(({ user }) => user),
    assignments: assignments[article.id] ?? [],
    passage: passages.get(article.id) ?? null,
    present: present.get(article.id) ?? [],
  }));
}

/** Who has marked claims of these articles; to whoever reviews blind, whether they have themselves. */
function listReviewers({ deskId, userId, blind }: Actor, ids: readonly string[]) {
  return db().contribution.findMany({
    where: {
      deskId,
      articleId: { in: [...ids] },
      markedCount: { gt: 0 },
      ...(blind && { userId }),
    },
    select: { articleId: true, user: { select: { id: true, name: true } } },
    relationLoadStrategy: 'join',
    orderBy: { user: { name: 'asc' } },
  });
}

/** How far into a text a passage is looked for, and how much of it is shown, in characters. */
const [lookedThrough, before, length] = [30_000, 60, 180];

/**
 * The words around the first word searched for, of articles whose text has it
 * and whose head has not. Most texts have it as it was typed. For the rest accents are set aside; what
 * that moves by a letter or two does not matter to a passage. `OFFSET 0` has each text looked through once.
 */
async function listPassages(
  { deskId }: Actor,
  ids: readonly string[],
  search: string,
): Promise<ReadonlyMap<string, string>> {
  const first = searchTerms(search).find(({ negated }) => !negated);
  if (!first || ids.length === 0) return new Map();
  const rows = await db().$queryRaw<{ id: string; passage: string }[]>`
    SELECT "a"."id", substr("r"."text", greatest(1, "at" - ${before}::int), ${length}::int) AS "passage"
    FROM "Article" "a"
    CROSS JOIN LATERAL (
      SELECT lower(${first.words}) AS "typed", lower(search_form(${first.words})) AS "word"
    ) "w"
    CROSS JOIN LATERAL (
      SELECT left("text", ${lookedThrough}::int) AS "text" FROM "Revision"
      WHERE "articleId" = "a"."id" ORDER BY "number" DESC LIMIT 1
    ) "r"
    CROSS JOIN LATERAL (
      SELECT coalesce(
        nullif(strpos(lower("r"."text"), "typed"), 0), strpos(lower(search_form("r"."text")), "word")
      ) AS "at"
      OFFSET 0
    ) "p"
    WHERE "a"."id" = ANY(${[...ids]}::uuid[]) AND "a"."deskId" = ${deskId}::uuid AND "at" > 0
    AND strpos(lower(search_form(concat_ws(' ', "a"."title", "a"."publisher", "a"."author"))), "word") = 0`;
  return new Map(rows.map(({ id, passage }) => [id, passage]));
}
