import type { z } from 'zod';
import { notFound, Problem } from '@/lib/api/problem';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db, type Transaction, transaction } from '@/lib/server/db';
import { renewTopics } from '@/lib/values/mutations';
import { seenBy } from './blind';
import { type Counted, counterMoves } from './counter-moves';
import { getClaim, getWholeClaim } from './queries';
import { quoteOf, type Range, sameRanges } from './range';
import {
  refuseStale,
  refuseUnlessDroppable,
  refuseUnlessRanges,
  refuseUnlessRangesChangeable,
} from './refusals';
import type { addClaimInput, ClaimView, editClaimInput } from './schema';
import { statusOf } from './status';
import { wordingOf } from './wording-of';

/** A claim as it stands before a change, locked until the transaction ends. */
export type LockedClaim = ClaimView & Locking;

type Locking = { id: string; articleId: string; revisionId: string; addedById: string };

/** The claim as the API shows it to the actor. */
export function asView(
  actor: Actor,
  { articleId: _, revisionId: __, addedById: ___, ...claim }: LockedClaim,
): ClaimView {
  return seenBy(actor, claim);
}

/**
 * Changes claims or what hangs on them. They are locked first, in the order of
 * their ids, so that two people's changes follow one another; afterwards the
 * status of each follows from its words, its verdicts and its ruling, the topics
 * from its words, and the article's counters move with it. The change says which
 * claims it has made.
 * Answers with all of them as the actor then sees them. Throws `not-found`.
 */
export function changeClaims(
  actor: Actor,
  claimIds: readonly string[],
  change: (tx: Transaction, claims: LockedClaim[]) => Promise<readonly string[] | undefined>,
): Promise<ClaimView[]> {
  return transaction(async (tx) => {
    const ids = [...new Set(claimIds)];
    const rows = await tx.$queryRaw<Locking[]>`
      SELECT "id", "articleId", "revisionId", "addedById" FROM "Claim"
      WHERE "id" = ANY(${ids}::uuid[]) AND "deskId" = ${actor.deskId}::uuid
      ORDER BY "id" FOR UPDATE`;
    const locked: LockedClaim[] = [];
    for (const id of ids) {
      const row = rows.find((item) => item.id === id);
      if (!row) throw notFound('claim');
      locked.push({ ...(await getWholeClaim(actor, id, tx)), ...row });
    }
    const made = (await change(tx, locked)) ?? [];
    const changed: ClaimView[] = [];
    for (const id of [...ids, ...made]) {
      const before = locked.find((claim) => claim.id === id) ?? null;
      const articleId = (before ?? locked[0])?.articleId;
      if (articleId === undefined) throw notFound('claim');
      changed.push(await settle(tx, actor, { claimId: id, articleId }, before));
    }
    return changed;
  });
}

/** Lets a claim's status, its topics and the counters follow from what has become of it. */
async function settle(
  tx: Transaction,
  actor: Actor,
  { claimId, articleId }: { claimId: string; articleId: string },
  before: ClaimView | null,
): Promise<ClaimView> {
  const after = await getWholeClaim(actor, claimId, tx);
  if (!before || !sameRanges(after.ranges, before.ranges)) await renewTopics(tx, claimId);
  const status = statusOf(after);
  if (status !== after.status) {
    await tx.claim.update({ where: { id: claimId }, data: { status }, select: { id: true } });
  }
  await moveCounters(tx, articleId, before, { ...after, status });
  return seenBy(actor, { ...after, status });
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

async function moveCounters(
  tx: Transaction,
  articleId: string,
  before: Counted | null,
  after: Counted,
): Promise<void> {
  await tx.article.update({
    where: { id: articleId },
    data: { updatedAt: new Date(), ...counterMoves(before, after) },
    select: { id: true },
  });
}

/** The text that a claim is of. Throws `invalid-input` where `ranges` are none of that text. */
export async function textOf(
  tx: Transaction,
  claimId: string,
  ranges?: readonly Range[],
): Promise<string> {
  const { revision } = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { revision: { select: { text: true } } },
  });
  if (ranges) refuseUnlessRanges(revision.text, ranges);
  return revision.text;
}

/**
 * Adds a claim that the splitter missed to the newest revision. Asked again
 * with the same id it answers with the claim as it stands. Throws `not-found`,
 * `invalid-input` and `id-taken`.
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
  const revision = await db().revision.findFirst({
    where: { articleId, deskId: actor.deskId },
    orderBy: { number: 'desc' },
    select: { id: true, text: true },
  });
  if (!revision) throw notFound('article');
  refuseUnlessRanges(revision.text, input.ranges);
  if (await isMine(actor, articleId, input.id)) return getClaim(actor, input.id);
  const wording = input.wording ?? wordingOf(revision.text, input.ranges);
  return transaction(async (tx) => {
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
    await moveCounters(tx, articleId, null, claim);
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

/**
 * Rewords a claim, says of what kind it is, gives it other words of the article,
 * drops it as no claim or brings it back. A repeat of the change that made the
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
    const ranges = input.ranges ?? claim.ranges;
    const moved = !sameRanges(ranges, claim.ranges);
    const same = wording === claim.wording && kind === claim.kind && dropped === claim.dropped;
    if (same && !moved) return;
    refuseStale(asView(actor, claim), input.version);
    if (dropped && !claim.dropped) refuseUnlessDroppable(actor, claim);
    if (moved) await moveWords(tx, actor, claim, ranges);
    await tx.claim.update({
      where: { id: claimId },
      data: {
        wording,
        kind,
        ...(dropped !== claim.dropped && {
          droppedAt: dropped ? new Date() : null,
          mergedIntoId: null,
        }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const about = { articleId: claim.articleId, claimId };
    if (wording !== claim.wording) {
      await record(tx, actor, {
        ...about,
        event: 'CLAIM_REWORDED',
        before: { wording: claim.wording },
        after: { wording },
      });
    }
    if (kind !== claim.kind) {
      await record(tx, actor, {
        ...about,
        event: 'CLAIM_KIND_CHANGED',
        before: { kind: claim.kind },
        after: { kind },
      });
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

async function moveWords(
  tx: Transaction,
  actor: Actor,
  claim: LockedClaim,
  ranges: Range[],
): Promise<void> {
  refuseUnlessRangesChangeable(actor, claim);
  const text = await textOf(tx, claim.id, ranges);
  await tx.claim.update({
    where: { id: claim.id },
    data: { ranges, position: ranges[0]?.start ?? 0 },
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
