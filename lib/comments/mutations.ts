import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { asView, changeClaim, type LockedClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { listColleagues } from '@/lib/desks/queries';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db, type Transaction } from '@/lib/server/db';
import type { LedgerEvent } from '@/prisma/generated/enums';
import { canChangeComment } from './access';
import { mentionedIn } from './mentioned';
import type {
  addCommentInput,
  CommentView,
  changeCommentInput,
  resolveCommentInput,
} from './schema';

/**
 * Says something about a claim. Whom it mentions follows from its text. Asked
 * again with the same id it answers with the claim as it stands. Throws
 * `not-found` and `id-taken`.
 */
export function addComment(
  actor: Actor,
  claimId: string,
  input: z.output<typeof addCommentInput>,
): Promise<ClaimView> {
  return createOnce(() => tryToAdd(actor, claimId, input));
}

async function tryToAdd(
  actor: Actor,
  claimId: string,
  { id, text }: z.output<typeof addCommentInput>,
): Promise<ClaimView> {
  const existing = await db().comment.findUnique({
    where: { id },
    select: { claimId: true, authorId: true, deskId: true },
  });
  if (existing) {
    const mine = existing.claimId === claimId && existing.authorId === actor.userId;
    if (mine && existing.deskId === actor.deskId) return getClaim(actor, claimId);
    throw new Problem('id-taken', 'This id belongs to another comment. Nothing was stored.');
  }
  const mentioned = mentionedIn(text, await listColleagues(actor));
  return changeClaim(actor, claimId, async (tx, { articleId }) => {
    const { deskId, userId: authorId } = actor;
    await tx.comment.create({
      data: { id, deskId, articleId, claimId, authorId, text },
      select: { id: true },
    });
    await mention(tx, actor, id, mentioned);
    await record(tx, actor, { event: 'COMMENT_ADDED', articleId, claimId, after: { text } });
  });
}

/** Says something else in one's own comment. Throws `not-found`, `not-allowed` and `stale-version`. */
export async function changeComment(
  actor: Actor,
  commentId: string,
  { version, text }: z.output<typeof changeCommentInput>,
): Promise<ClaimView> {
  const mentioned = mentionedIn(text, await listColleagues(actor));
  return changeClaim(actor, await claimOf(actor, commentId), async (tx, claim) => {
    const before = commentIn(claim, commentId);
    refuseUnlessOwn(actor, before);
    if (before.text === text) return;
    if (before.version !== version) throw staleVersion('comment', asView(actor, claim));
    await tx.comment.update({
      where: { id: commentId },
      data: { text, updatedAt: new Date(), version: { increment: 1 } },
      select: { id: true },
    });
    await tx.mention.deleteMany({ where: { commentId } });
    await mention(tx, actor, commentId, mentioned);
    await tell(tx, actor, claim, 'COMMENT_CHANGED', { before, text });
  });
}

/**
 * Takes one's own comment back: nobody is shown it any more, and the ledger
 * keeps it. Throws `not-found`, also for one that is gone already,
 * `not-allowed` and `stale-version`.
 */
export async function deleteComment(
  actor: Actor,
  commentId: string,
  version: number,
): Promise<ClaimView> {
  return changeClaim(actor, await claimOf(actor, commentId), async (tx, claim) => {
    const before = commentIn(claim, commentId);
    refuseUnlessOwn(actor, before);
    if (before.version !== version) throw staleVersion('comment', asView(actor, claim));
    await tx.comment.update({
      where: { id: commentId },
      data: { deletedAt: new Date(), version: { increment: 1 } },
      select: { id: true },
    });
    await tell(tx, actor, claim, 'COMMENT_DELETED', { before });
  });
}

/**
 * Brings one's own deleted comment back as it was, with whom it mentions.
 * Nothing else can be done to it meanwhile, so there is no version to be seen
 * first, and a repeat changes nothing. Throws `not-found`, also to anybody but
 * its writer: a deleted comment is shown to nobody.
 */
export async function restoreComment(actor: Actor, commentId: string): Promise<ClaimView> {
  const comment = await db().comment.findFirst({
    where: { id: commentId, deskId: actor.deskId, authorId: actor.userId },
    select: { claimId: true, text: true },
  });
  if (!comment) throw notFound('comment');
  const { claimId, text } = comment;
  return changeClaim(actor, claimId, async (tx, { articleId }) => {
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, deletedAt: { not: null } },
      data: { deletedAt: null, version: { increment: 1 } },
    });
    if (count === 0) return;
    await record(tx, actor, { event: 'COMMENT_RESTORED', articleId, claimId, after: { text } });
  });
}

/**
 * Says that a comment is settled, or opens it again; anybody of the desk may.
 * A repeat of what stands changes nothing. Throws `not-found` and `stale-version`.
 */
export async function resolveComment(
  actor: Actor,
  commentId: string,
  { version, resolved }: z.output<typeof resolveCommentInput>,
): Promise<ClaimView> {
  return changeClaim(actor, await claimOf(actor, commentId), async (tx, claim) => {
    const before = commentIn(claim, commentId);
    if ((before.resolved !== null) === resolved) return;
    if (before.version !== version) throw staleVersion('comment', asView(actor, claim));
    await tx.comment.update({
      where: { id: commentId },
      data: {
        resolvedAt: resolved ? new Date() : null,
        resolvedById: resolved ? actor.userId : null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const event = resolved ? 'COMMENT_RESOLVED' : 'COMMENT_REOPENED';
    await tell(tx, actor, claim, event, { before, text: before.text });
  });
}

async function mention(
  tx: Transaction,
  { deskId }: Actor,
  commentId: string,
  people: readonly { id: string }[],
): Promise<void> {
  const data = people.map(({ id: userId }) => ({ deskId, commentId, userId }));
  await tx.mention.createMany({ data });
}

function tell(
  tx: Transaction,
  actor: Actor,
  { id: claimId, articleId }: LockedClaim,
  event: LedgerEvent,
  { before, text }: { before: CommentView; text?: string },
): Promise<void> {
  return record(tx, actor, {
    event,
    articleId,
    claimId,
    before: { text: before.text },
    ...(text !== undefined && { after: { text } }),
  });
}

async function claimOf(actor: Actor, commentId: string): Promise<string> {
  const comment = await db().comment.findFirst({
    where: { id: commentId, deskId: actor.deskId, deletedAt: null },
    select: { claimId: true },
  });
  if (!comment) throw notFound('comment');
  return comment.claimId;
}

function commentIn(claim: ClaimView, commentId: string): CommentView {
  const comment = claim.comments.find(({ id }) => id === commentId);
  // Its writer deleted it between our look and our lock.
  if (!comment) throw notFound('comment');
  return comment;
}

function refuseUnlessOwn(actor: Actor, { author }: CommentView): void {
  if (canChangeComment(actor, { authorId: author.id })) return;
  throw new Problem('not-allowed', `${author.name} has said this; only they change or delete it.`);
}
