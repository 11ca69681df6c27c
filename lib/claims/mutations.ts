import type { z } from 'zod';
import { notFound } from '@/lib/api/problem';
import {
  refuseOldText,
  refuseStale,
  refuseUnlessAnchored,
  refuseUnlessDroppable,
  refuseUnlessRanges,
  refuseUnlessRangesChangeable,
} from '@/lib/changes/refusals';
import { moveCounters } from '@/lib/counters/mutations';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { quoteOf, type Range, sameRanges } from '@/lib/ranges/range';
import { findNewest, textOf } from '@/lib/revisions/queries';
import { createOnce, type Statements, type Transaction, transaction } from '@/lib/server/db';
import { admitChange, lockArticle } from '@/lib/stages/mutations';
import { renewTopics } from '@/lib/values/mutations';
import { seenBy } from './blind';
import { getClaim, getWholeClaim, isMine } from './queries';
import { isSameWork } from './same-work';
import type { addClaimInput, ClaimView, editClaimInput } from './schema';
import { settled } from './with-status';
import { wordingOf } from './wording-of';

/** A claim as it stands before a change, locked until the transaction ends. */
export type LockedClaim = ClaimView & Locking;

/** What a claim's row tells whoever locks it. */
type Locking = { id: string; articleId: string; revisionId: string; addedById: string };

/** The claim as the API shows it to the actor. */
export function asView(
  actor: Actor,
  { articleId: _, revisionId: __, addedById: ___, ...claim }: LockedClaim,
): ClaimView {
  return seenBy(actor, claim);
}

/** Locks a claim of the actor's desk until the transaction ends. Throws `not-found`. */
export async function lockClaim(
  tx: Statements,
  { deskId }: Actor,
  claimId: string,
): Promise<Locking> {
  const [row] = await tx.$queryRaw<Locking[]>`
    SELECT "id", "articleId", "revisionId", "addedById" FROM "Claim"
    WHERE "id" = ${claimId}::uuid AND "deskId" = ${deskId}::uuid FOR UPDATE`;
  if (!row) throw notFound('claim');
  return row;
}

/**
 * Claims of the actor's desk as they stand, in the order of `claimIds` and each once. They are
 * locked first, in the order of their ids, so that two people's changes follow one another, and
 * read by a statement that begins afterwards: it sees what the one before has left. Throws
 * `not-found` where one of them is missing.
 */
async function lockClaims(
  tx: Statements,
  actor: Actor,
  claimIds: readonly string[],
): Promise<LockedClaim[]> {
  const ids = [...new Set(claimIds)];
  const locked = new Map<string, Locking>();
  for (const id of [...ids].sort()) locked.set(id, await lockClaim(tx, actor, id));
  const claims: LockedClaim[] = [];
  for (const id of ids) {
    const row = locked.get(id);
    if (row) claims.push({ ...(await getWholeClaim(actor, id, tx)), ...row });
  }
  return claims;
}

/**
 * Changes claims or what hangs on them. Afterwards the status of each follows from
 * its words, its verdicts and its ruling, the topics from its words, and the
 * article's counters move with it. The change says which claims it has made.
 * Answers with all of them as the actor then sees them.
 * Every write to a claim comes through here, through `settle` or through `addClaim`.
 * Throws `not-found` and `locked`.
 */
export function changeClaims(
  actor: Actor,
  claimIds: readonly string[],
  change: (tx: Transaction, claims: LockedClaim[]) => Promise<readonly string[] | undefined>,
): Promise<ClaimView[]> {
  return transaction(async (tx) => {
    const locked = await lockClaims(tx, actor, claimIds);
    const made = (await change(tx, locked)) ?? [];
    const ids = [...locked.map(({ id }) => id), ...made];
    const changed: ClaimView[] = [];
    for (const id of ids) {
      const before = locked.find((claim) => claim.id === id) ?? null;
      const articleId = (before ?? locked[0])?.articleId;
      if (articleId === undefined) throw notFound('claim');
      const after = await getWholeClaim(actor, id, tx);
      if (!before || !sameRanges(after.ranges, before.ranges)) await renewTopics(tx, after.id);
      changed.push(seenBy(actor, await settle(tx, actor, { articleId, before, after })));
    }
    return changed;
  });
}

/**
 * Lets a claim's status and the counters follow from what has become of it. Here it is seen to
 * that nothing but comments changes while the article's stage locks its claims. Throws `locked`,
 * and `not-found` where the article is deleted.
 */
export async function settle<C extends ClaimView>(
  tx: Statements,
  actor: Actor,
  { after, ...change }: Parameters<typeof moveCounters>[1] & { after: C },
): Promise<C> {
  const { before } = change;
  refuseUnlessAnchored(after);
  // Talk about a claim leaves all that was decided as it stands, also when it is due for a re-check.
  const isWork = !before || !isSameWork(before, after);
  const claim = isWork ? settled(actor.quorum, before, after) : after;
  const article = await moveCounters(tx, { ...change, after: claim });
  if (isWork) await admitChange(tx, actor, article);
  return claim;
}

/** Changes one claim or what hangs on it, as `changeClaims` does. Throws `not-found`. */
export async function changeClaim(
  actor: Actor,
  claimId: string,
  change: (tx: Transaction, claim: LockedClaim) => Promise<void>,
): Promise<ClaimView> {
  const [claim] = await changeClaims(actor, [claimId], async (tx, [locked]) => {
    if (locked) await change(tx, locked);
    return undefined;
  });
  if (!claim) throw notFound('claim');
  return claim;
}

/**
 * Adds a claim that the splitter missed to the newest revision. Asked again
 * with the same id it answers with the claim as it stands. Throws `not-found`,
 * `invalid-input`, `id-taken`, and `stale-version` for words of an older text.
 */
export function addClaim(
  actor: Actor,
  articleId: string,
  input: z.output<typeof addClaimInput>,
): Promise<ClaimView> {
  return createOnce(() => tryToAdd(actor, articleId, input));
}

async function tryToAdd(
  actor: Actor,
  articleId: string,
  input: z.output<typeof addClaimInput>,
): Promise<ClaimView> {
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (await isMine(actor, articleId, input.id, tx)) return getClaim(actor, input.id, tx);
    await admitChange(tx, actor, article);
    const revision = await findNewest(actor, articleId, tx);
    refuseOldText(revision.number, input.revision);
    refuseUnlessRanges(revision.text, input.ranges);
    const wording = input.wording ?? wordingOf(revision.text, input.ranges);
    await tx.claim.create({
      data: {
        id: input.id,
        deskId: actor.deskId,
        articleId,
        revisionId: revision.id,
        ranges: input.ranges,
        position: input.ranges[0]?.start ?? 0,
        wording,
        checkable: true,
        checkWorthiness: null,
        origin: 'REVIEWER',
        addedById: actor.userId,
      },
      select: { id: true },
    });
    await renewTopics(tx, input.id);
    const claim = await getClaim(actor, input.id, tx);
    await moveCounters(tx, { articleId, before: null, after: claim });
    await record(tx, actor, {
      event: 'CLAIM_ADDED',
      articleId,
      claimId: input.id,
      after: { wording, ranges: input.ranges },
    });
    return claim;
  });
}

/**
 * Rewords a claim, says of what kind it is, by when it has to be looked at again, gives it other
 * words of the article, drops it as no claim or brings it back. A repeat of the change that made the
 * present version changes nothing. Throws `not-found`, `stale-version`,
 * `not-allowed` and, for ranges that are none, `invalid-input`.
 */
export function editClaim(
  actor: Actor,
  claimId: string,
  input: z.output<typeof editClaimInput>,
): Promise<ClaimView> {
  return changeClaim(actor, claimId, async (tx, claim) => {
    const wording = input.wording ?? claim.wording;
    const kind = input.kind ?? claim.kind;
    const dropped = input.dropped ?? claim.dropped;
    const recheckBy = momentOf(input.recheckBy === undefined ? claim.recheckBy : input.recheckBy);
    const ranges = input.ranges ?? claim.ranges;
    const moved = !sameRanges(ranges, claim.ranges);
    const same = wording === claim.wording && kind === claim.kind && dropped === claim.dropped;
    if (same && !moved && recheckBy === claim.recheckBy) return;
    refuseStale(asView(actor, claim), input.version);
    if (dropped && !claim.dropped) refuseUnlessDroppable(actor, claim);
    if (moved) await moveWords(tx, actor, claim, { ranges, revision: input.revision });
    await tx.claim.update({
      where: { id: claimId },
      data: {
        wording,
        kind,
        neverRecheck: recheckBy === 'never',
        recheckBy: recheckBy === 'never' ? null : recheckBy,
        ...(dropped !== claim.dropped && {
          droppedAt: dropped ? new Date() : null,
          mergedIntoId: null,
        }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const changes = [
      { event: 'CLAIM_REWORDED', before: { wording: claim.wording }, after: { wording } },
      { event: 'CLAIM_KIND_CHANGED', before: { kind: claim.kind }, after: { kind } },
      { event: 'CLAIM_RECHECK_SET', before: { recheckBy: claim.recheckBy }, after: { recheckBy } },
    ] as const;
    const about = { articleId: claim.articleId, claimId };
    for (const change of changes) {
      if (!isEqual(change.before, change.after)) await record(tx, actor, { ...about, ...change });
    }
    if (dropped !== claim.dropped) {
      await record(tx, actor, {
        ...about,
        event: dropped ? 'CLAIM_DROPPED' : 'CLAIM_RESTORED',
        before: { dropped: claim.dropped, wording: claim.wording },
        after: { dropped },
      });
    }
  });
}

const isEqual = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/** Everybody writes an instant as `toISOString` does, however it came in. */
const momentOf = (moment: string | null) =>
  moment === null || moment === 'never' ? moment : new Date(moment).toISOString();

async function moveWords(
  tx: Transaction,
  actor: Actor,
  claim: LockedClaim,
  { ranges, revision }: { ranges: Range[]; revision: number | undefined },
): Promise<void> {
  refuseUnlessRangesChangeable(actor, claim);
  // One whose words a newer text has no more is given words of that.
  const newest = claim.ranges.length === 0 && (await findNewest(actor, claim.articleId, tx));
  refuseOldText(newest ? newest.number : claim.revision, revision);
  const text = newest ? newest.text : await textOf(tx, claim.id);
  refuseUnlessRanges(text, ranges);
  await tx.claim.update({
    where: { id: claim.id },
    data: {
      ranges,
      position: ranges[0]?.start ?? 0,
      // What was given on the words that are gone is about none of these.
      ...(newest && {
        revisionId: newest.id,
        verdicts: { updateMany: { where: {}, data: { ranges: [] } } },
        ...(claim.ruling && { ruling: { update: { ranges: [] } } }),
      }),
    },
    select: { id: true },
  });
  await record(tx, actor, {
    event: 'CLAIM_RANGES_CHANGED',
    articleId: claim.articleId,
    claimId: claim.id,
    before: { words: quoteOf(text, claim.ranges), ranges: claim.ranges },
    after: { words: quoteOf(text, ranges), ranges },
  });
}
