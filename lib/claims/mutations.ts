import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { openComments } from '@/lib/comments/open-comments';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db, type Transaction, transaction } from '@/lib/server/db';
import { seenBy } from './blind';
import { canDrop, cannotDrop } from './policy';
import { getClaim, getWholeClaim } from './queries';
import { findRangeProblem, quoteOf, type RangeProblem, startOf } from './range';
import type { addClaimInput, ClaimView, editClaimInput } from './schema';
import { statuses, statusFrom } from './status';

/** A claim as it stands before a change, locked until the transaction ends. */
export type LockedClaim = ClaimView & { articleId: string; addedById: string };

/** The claim as the API shows it to the actor. */
export function asView(actor: Actor, { articleId: _, addedById: __, ...claim }: LockedClaim) {
  return seenBy(actor, claim satisfies ClaimView);
}

/**
 * Changes a claim or what hangs on it. The claim is locked first, so that two
 * people's changes follow one another; afterwards its status follows from its
 * verdicts and its ruling, and the article's counters move with it. Answers
 * with the claim as the actor then sees it. Throws `not-found`.
 */
export function changeClaim(
  actor: Actor,
  claimId: string,
  change: (tx: Transaction, claim: LockedClaim) => Promise<void>,
): Promise<ClaimView> {
  return transaction(async (tx) => {
    const [locked] = await tx.$queryRaw<{ articleId: string; addedById: string }[]>`
      SELECT "articleId", "addedById" FROM "Claim"
      WHERE "id" = ${claimId}::uuid AND "deskId" = ${actor.deskId}::uuid
      FOR UPDATE`;
    if (!locked) throw notFound('claim');
    const before = await getWholeClaim(actor, claimId, tx);
    await change(tx, { ...before, ...locked });
    const after = await getWholeClaim(actor, claimId, tx);
    const status = statusFrom(after.verdicts, after.ruling);
    if (status !== after.status) {
      await tx.claim.update({ where: { id: claimId }, data: { status }, select: { id: true } });
    }
    await moveCounters(tx, locked.articleId, before, { ...after, status });
    return seenBy(actor, { ...after, status });
  });
}

type Counted = Pick<ClaimView, 'status' | 'dropped' | 'comments'>;

const openIn = (claim: Counted | null) =>
  claim && !claim.dropped ? openComments(claim).length : 0;

async function moveCounters(
  tx: Transaction,
  articleId: string,
  before: Counted | null,
  after: Counted,
): Promise<void> {
  const from = before && !before.dropped ? statuses[before.status].countOf : null;
  const to = after.dropped ? null : statuses[after.status].countOf;
  await tx.article.update({
    where: { id: articleId },
    data: {
      updatedAt: new Date(),
      ...(from !== to && from && { [from]: { decrement: 1 } }),
      ...(from !== to && to && { [to]: { increment: 1 } }),
      openCommentCount: { increment: openIn(after) - openIn(before) },
    },
    select: { id: true },
  });
}

const rangeProblems = {
  none: 'A claim needs at least one range.',
  empty: 'A range must end after it starts.',
  outside: 'A range lies outside the text.',
  overlapping: 'The ranges must be in the order of the text and must not overlap.',
  'splits-character': 'A range cuts a character in two.',
  blank: 'A range holds nothing but white space.',
} as const satisfies Record<RangeProblem, string>;

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
  const problem = findRangeProblem(revision.text, input.ranges);
  if (problem) {
    const message = rangeProblems[problem];
    throw new Problem('invalid-input', message, { issues: [{ path: 'body.ranges', message }] });
  }
  if (await isRepeated(actor, articleId, input.id)) return getClaim(actor, input.id);
  const wording = input.wording ?? startOf(quoteOf(revision.text, input.ranges), 2000);
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

async function isRepeated(actor: Actor, articleId: string, claimId: string): Promise<boolean> {
  const existing = await db().claim.findUnique({
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
 * Rewords a claim, drops it as no claim or brings it back. A repeat of the
 * change that made the present version changes nothing. Throws `not-found`,
 * `stale-version` and `not-allowed`.
 */
export function editClaim(
  actor: Actor,
  claimId: string,
  input: z.output<typeof editClaimInput>,
): Promise<ClaimView> {
  return changeClaim(actor, claimId, async (tx, claim) => {
    const wording = input.wording ?? claim.wording;
    const dropped = input.dropped ?? claim.dropped;
    if (wording === claim.wording && dropped === claim.dropped) return;
    if (input.version !== claim.version) throw staleVersion('claim', asView(actor, claim));
    if (dropped && !claim.dropped) refuseUnlessDroppable(actor, claim);
    await tx.claim.update({
      where: { id: claimId },
      data: {
        wording,
        ...(dropped !== claim.dropped && { droppedAt: dropped ? new Date() : null }),
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

function refuseUnlessDroppable(actor: Actor, claim: LockedClaim): void {
  const reviewerIds = claim.verdicts.map((verdict) => verdict.reviewer.id);
  // What the splitter found bears the name of whoever brought the article in.
  const addedById = claim.origin === 'REVIEWER' ? claim.addedById : null;
  if (canDrop(actor, { reviewerIds, ruled: claim.ruling !== null, addedById })) return;
  throw new Problem('not-allowed', cannotDrop(actor, { reviewerIds }));
}
