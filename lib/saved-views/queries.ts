import { notFound } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import { countFound } from '@/lib/board/queries';
import { readBoardAddress } from '@/lib/board/read-address';
import type { Actor } from '@/lib/desks/actor';
import { db } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';
import { goneParts } from './gone-parts';
import { type SavedQuery, type SavedView, type SavedViewCount, savedQuery } from './schema';

/** What the actor may see of saved views: their own, and those of the desk. */
const visibleTo = ({ deskId, userId }: Actor): Prisma.SavedViewWhereInput => ({
  deskId,
  OR: [{ shared: true }, { ownerId: userId }],
});

const select = {
  id: true,
  name: true,
  shared: true,
  owner: { select: { id: true, name: true } },
  query: true,
  version: true,
} as const;

/** The actor's saved views and those that their desk shares, by name. */
export async function listSavedViews(actor: Actor): Promise<SavedView[]> {
  const rows = await db().savedView.findMany({
    where: visibleTo(actor),
    select,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return withGone(
    actor,
    rows.map(({ query, ...row }) => ({ ...row, query: readStored(query) })),
  );
}

/**
 * How many articles each of them shows the actor now, counted as the tabs of the board are. One after
 * the other: what nobody waits for takes no connection from those who wait.
 */
export async function countSavedViews(actor: Actor): Promise<SavedViewCount[]> {
  const rows = await db().savedView.findMany({
    where: visibleTo(actor),
    select: { id: true, query: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const counts: SavedViewCount[] = [];
  for (const { id, query } of rows) {
    counts.push({ id, count: await countFound(actor, readStored(query)) });
  }
  return counts;
}

/** One of them. Throws `not-found`. */
export async function getSavedView(actor: Actor, id: string): Promise<SavedView> {
  const row = await db().savedView.findFirst({ where: { id, ...visibleTo(actor) }, select });
  if (!row) throw notFound('saved view');
  const [view] = await withGone(actor, [{ ...row, query: readStored(row.query) }]);
  if (!view) throw notFound('saved view');
  return view;
}

/** A part that made sense when it was saved and makes none any more is passed over, as in an address. */
function readStored(stored: Prisma.JsonValue): SavedQuery {
  const { limit: _, ...query } = readBoardAddress(Object(stored));
  return savedQuery.parse(query);
}

async function withGone(
  actor: Actor,
  views: readonly Omit<SavedView, 'gone'>[],
): Promise<SavedView[]> {
  const named = (...names: (string | undefined)[]) => names.filter((name) => name !== undefined);
  const people = views
    .flatMap(({ query }) => named(query.addedBy, query.reviewer, query.assignee))
    .filter((name) => name !== 'nobody');
  const publishers = [...new Set(views.flatMap(({ query }) => named(query.publisher)))];
  const [members, printed] = await Promise.all([
    people.length === 0
      ? []
      : db().membership.findMany({
          where: { deskId: actor.deskId, userId: { in: people } },
          select: { userId: true },
        }),
    // One look into the index for each, however many articles it has.
    Promise.all(
      publishers.map((publisher) =>
        db().article.findFirst({
          where: { ...articlesOf(actor), publisher },
          select: { publisher: true },
        }),
      ),
    ),
  ]);
  const there = new Set([
    ...members.map(({ userId }) => userId),
    ...printed.map((article) => article?.publisher),
  ]);
  return views.map((view) => ({ ...view, gone: goneParts(view.query, there) }));
}
