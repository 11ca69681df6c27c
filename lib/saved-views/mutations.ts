import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { toldParts } from '@/lib/board/address';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db, type Transaction, transaction } from '@/lib/server/db';
import { canChangeSavedView, canShareSavedViews } from './access';
import { getSavedView } from './queries';
import {
  type addSavedViewInput,
  type changeSavedViewInput,
  mostViews,
  type SavedView,
} from './schema';

// A view of one's own is one's own business. One that the desk shares is in the ledger.

type Stored = {
  id: string;
  ownerId: string;
  name: string;
  shared: boolean;
  query: Record<string, string>;
};

/**
 * Saves a view. Asked again with the same id it answers with the view as it stands. Throws
 * `not-allowed` where somebody who is no editor shares it, `conflict` where the name is taken or
 * there are as many as can be, and `id-taken`.
 */
export function addSavedView(
  actor: Actor,
  input: z.output<typeof addSavedViewInput>,
): Promise<SavedView> {
  return createOnce(() => tryToAdd(actor, input));
}

async function tryToAdd(
  actor: Actor,
  { query, ...input }: z.output<typeof addSavedViewInput>,
): Promise<SavedView> {
  const { deskId, userId: ownerId } = actor;
  const existing = await db().savedView.findUnique({
    where: { id: input.id },
    select: { deskId: true, ownerId: true },
  });
  if (existing) {
    if (existing.deskId === deskId && existing.ownerId === ownerId)
      return getSavedView(actor, input.id);
    throw new Problem('id-taken', 'This id belongs to another saved view. Nothing was stored.');
  }
  const view: Stored = { ...input, ownerId, query: toldParts(query) };
  await transaction(async (tx) => {
    await refuseUnlessRoom(tx, actor, view);
    await tx.savedView.create({ data: { ...view, deskId }, select: { id: true } });
    await tell(tx, actor, null, view);
  });
  return getSavedView(actor, input.id);
}

/**
 * Changes a saved view; what is left out stays. A repeat changes nothing. Throws `not-found`,
 * `not-allowed`, `stale-version` with the view as it stands, and `conflict` as `addSavedView` does.
 */
export async function changeSavedView(
  actor: Actor,
  id: string,
  { version, query, ...input }: z.output<typeof changeSavedViewInput>,
): Promise<SavedView> {
  const isStale = await transaction(async (tx) => {
    const { version: current, ...before } = await lockView(tx, actor, id);
    const after: Stored = {
      ...before,
      name: input.name ?? before.name,
      shared: input.shared ?? before.shared,
      query: query ? toldParts(query) : before.query,
    };
    // What the desk shares no more is whoever's who said so.
    if (before.shared && !after.shared) after.ownerId = actor.userId;
    if (isSame(before, after)) return false;
    if (current !== version) return true;
    if (!sameName(before, after)) await refuseUnlessRoom(tx, actor, after);
    await tx.savedView.update({
      where: { id },
      data: {
        ...after,
        version: { increment: 1 },
        updatedAt: new Date(),
      },
      select: { id: true },
    });
    await tell(tx, actor, before, after);
    return false;
  });
  const view = await getSavedView(actor, id);
  if (isStale) throw staleVersion('saved view', view);
  return view;
}

/** Removes a saved view. Throws `not-found`, also where it is gone already, `not-allowed` and `stale-version`. */
export async function removeSavedView(actor: Actor, id: string, version: number): Promise<void> {
  const isStale = await transaction(async (tx) => {
    const { version: current, ...before } = await lockView(tx, actor, id);
    if (current !== version) return true;
    await tx.savedView.delete({ where: { id }, select: { id: true } });
    await tell(tx, actor, before, null);
    return false;
  });
  if (isStale) throw staleVersion('saved view', await getSavedView(actor, id));
}

async function lockView(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<Stored & { version: number }> {
  const [view] = await tx.$queryRaw<(Stored & { version: number })[]>`
    SELECT "id", "ownerId", "name", "shared", "query", "version" FROM "SavedView"
    WHERE "id" = ${id}::uuid AND "deskId" = ${actor.deskId}::uuid
    AND ("shared" OR "ownerId" = ${actor.userId}::uuid)
    FOR UPDATE`;
  if (!view) throw notFound('saved view');
  if (canChangeSavedView(actor, view)) return view;
  throw new Problem('not-allowed', 'The desk shares this view; only an editor changes it.');
}

/** One after the other, so that of two views with one name the second is refused in words. */
async function refuseUnlessRoom(tx: Transaction, actor: Actor, view: Stored): Promise<void> {
  const { deskId } = actor;
  const { id, ownerId, name, shared } = view;
  if (shared && !canShareSavedViews(actor)) {
    throw new Problem('not-allowed', 'Only an editor gives a view to the whole desk.');
  }
  const whose = shared ? deskId : `${deskId} ${ownerId}`;
  await tx.$queryRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`saved views of ${whose}`}, 0))::text`;
  const others = await tx.savedView.findMany({
    where: { deskId, shared, ...(!shared && { ownerId }), id: { not: id } },
    select: { name: true },
  });
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    const message = `There is a saved view called “${name}” already. Give this one another name.`;
    throw new Problem('conflict', message, { issues: [{ path: 'body.name', message }] });
  }
  if (others.length < mostViews) return;
  throw new Problem(
    'conflict',
    `${shared ? 'The desk shares' : 'You have'} ${mostViews} saved views, as many as there can be. Remove one first.`,
  );
}

async function tell(
  tx: Transaction,
  actor: Actor,
  before: Stored | null,
  after: Stored | null,
): Promise<void> {
  const told = (view: Stored | null) =>
    view?.shared ? { name: view.name, query: view.query } : undefined;
  const [was, is] = [told(before), told(after)];
  if (!was && !is) return;
  await record(tx, actor, {
    event: 'SAVED_VIEW_CHANGED',
    ...(was && { before: was }),
    ...(is && { after: is }),
  });
}

const sameName = (a: Stored, b: Stored) => a.name === b.name && a.shared === b.shared;

function isSame(a: Stored, b: Stored): boolean {
  const written = ({ query }: Stored) =>
    new URLSearchParams(Object.entries(query).sort()).toString();
  return sameName(a, b) && written(a) === written(b);
}
