import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { dateOf } from '@/lib/articles/day';
import { asView, changeClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db } from '@/lib/server/db';
import { canChangeSearch } from './access';
import type { addSearchInput, changeSearchInput, SearchView } from './schema';
import { type SearchContent, searchContentOf } from './search-content';

/**
 * Logs a search for a claim. Asked again with the same id it answers with the
 * claim as it stands. Throws `not-found` and `id-taken`.
 */
export function addSearch(
  actor: Actor,
  claimId: string,
  input: z.output<typeof addSearchInput>,
): Promise<ClaimView> {
  return createOnce(() => tryToAdd(actor, claimId, input));
}

async function tryToAdd(
  actor: Actor,
  claimId: string,
  { id, ...content }: z.output<typeof addSearchInput>,
): Promise<ClaimView> {
  const existing = await db().search.findUnique({
    where: { id },
    select: { claimId: true, addedById: true, deskId: true },
  });
  if (existing) {
    const mine = existing.claimId === claimId && existing.addedById === actor.userId;
    if (mine && existing.deskId === actor.deskId) return getClaim(actor, claimId);
    throw new Problem('id-taken', 'This id belongs to another search. Nothing was stored.');
  }
  return changeClaim(actor, claimId, async (tx, claim) => {
    const { deskId, userId: addedById } = actor;
    await tx.search.create({
      data: { id, deskId, claimId, addedById, ...columnsOf(content) },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'SEARCH_ADDED',
      articleId: claim.articleId,
      claimId,
      after: searchContentOf(content),
    });
  });
}

/** Changes what is logged of a search. Throws `not-found`, `not-allowed` and `stale-version`. */
export async function changeSearch(
  actor: Actor,
  searchId: string,
  { version, ...input }: z.output<typeof changeSearchInput>,
): Promise<ClaimView> {
  return changeClaim(actor, await claimOf(actor, searchId), async (tx, claim) => {
    const before = searchIn(claim, searchId);
    refuseUnlessChangeable(actor, before);
    const content = { ...input, confidential: input.confidential ?? before.confidential };
    const after = searchContentOf(content);
    if (JSON.stringify(searchContentOf(before)) === JSON.stringify(after)) return;
    if (before.version !== version) throw staleVersion('search', asView(actor, claim));
    await tx.search.update({
      where: { id: searchId },
      data: { ...columnsOf(content), version: { increment: 1 }, updatedAt: new Date() },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'SEARCH_CHANGED',
      articleId: claim.articleId,
      claimId: claim.id,
      before: searchContentOf(before),
      after,
    });
  });
}

/**
 * Removes a search from the log; the ledger keeps it. Throws `not-found`, also
 * for one that is gone already, `not-allowed` and `stale-version`.
 */
export async function removeSearch(
  actor: Actor,
  searchId: string,
  version: number,
): Promise<ClaimView> {
  return changeClaim(actor, await claimOf(actor, searchId), async (tx, claim) => {
    const before = searchIn(claim, searchId);
    refuseUnlessChangeable(actor, before);
    if (before.version !== version) throw staleVersion('search', asView(actor, claim));
    await tx.search.delete({ where: { id: searchId }, select: { id: true } });
    await record(tx, actor, {
      event: 'SEARCH_REMOVED',
      articleId: claim.articleId,
      claimId: claim.id,
      before: searchContentOf(before),
    });
  });
}

async function claimOf(actor: Actor, searchId: string): Promise<string> {
  const search = await db().search.findFirst({
    where: { id: searchId, deskId: actor.deskId },
    select: { claimId: true },
  });
  if (!search) throw notFound('search');
  return search.claimId;
}

function searchIn(claim: ClaimView, searchId: string): SearchView {
  const search = claim.searches.find((item) => item.id === searchId);
  // Somebody removed it between our look and our lock.
  if (!search) throw notFound('search');
  return search;
}

function refuseUnlessChangeable(actor: Actor, { addedBy }: SearchView): void {
  if (canChangeSearch(actor, { addedById: addedBy.id })) return;
  throw new Problem(
    'not-allowed',
    `${addedBy.name} logged this; only they or an editor change it.`,
  );
}

const columnsOf = (content: SearchContent) => ({
  ...searchContentOf(content),
  searchedOn: dateOf(content.searchedOn),
});
