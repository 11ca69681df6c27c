import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { dateOf } from '@/lib/articles/day';
import { asView, changeClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db } from '@/lib/server/db';
import { canChangeEvidence } from './policy';
import type { addEvidenceInput, changeEvidenceInput, EvidenceView } from './schema';

/**
 * Adds a source to a claim. Asked again with the same id it answers with the
 * claim as it stands. Throws `not-found` and `id-taken`.
 */
export function addEvidence(
  actor: Actor,
  claimId: string,
  input: z.output<typeof addEvidenceInput>,
): Promise<ClaimView> {
  return createOnce(() => tryToAdd(actor, claimId, input));
}

async function tryToAdd(
  actor: Actor,
  claimId: string,
  { id, readOn, ...content }: z.output<typeof addEvidenceInput>,
): Promise<ClaimView> {
  const existing = await db().evidence.findUnique({
    where: { id },
    select: { claimId: true, addedById: true, deskId: true },
  });
  if (existing) {
    const mine = existing.claimId === claimId && existing.addedById === actor.userId;
    if (mine && existing.deskId === actor.deskId) return getClaim(actor, claimId);
    throw new Problem('id-taken', 'This id belongs to other evidence. Nothing was stored.');
  }
  return changeClaim(actor, claimId, async (tx, claim) => {
    const { deskId, userId: addedById } = actor;
    await tx.evidence.create({
      data: { id, deskId, claimId, addedById, ...content, readOn: dateOf(readOn) },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'EVIDENCE_ADDED',
      articleId: claim.articleId,
      claimId,
      after: { ...content, readOn },
    });
  });
}

/** Changes a piece of evidence. Throws `not-found`, `not-allowed` and `stale-version`. */
export async function changeEvidence(
  actor: Actor,
  evidenceId: string,
  { version, readOn, ...content }: z.output<typeof changeEvidenceInput>,
): Promise<ClaimView> {
  return changeClaim(actor, await claimOf(actor, evidenceId), async (tx, claim) => {
    const before = evidenceIn(claim, evidenceId);
    refuseUnlessChangeable(actor, before);
    const after = { ...content, readOn };
    if (JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(after))) return;
    if (before.version !== version) throw staleVersion('evidence', asView(actor, claim));
    await tx.evidence.update({
      where: { id: evidenceId },
      data: {
        ...content,
        readOn: dateOf(readOn),
        version: { increment: 1 },
        updatedAt: new Date(),
      },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'EVIDENCE_CHANGED',
      articleId: claim.articleId,
      claimId: claim.id,
      before: contentOf(before),
      after: contentOf(after),
    });
  });
}

/**
 * Removes a piece of evidence; the ledger keeps it. Throws `not-found`, also
 * for one that is gone already, `not-allowed` and `stale-version`.
 */
export async function removeEvidence(
  actor: Actor,
  evidenceId: string,
  version: number,
): Promise<ClaimView> {
  return changeClaim(actor, await claimOf(actor, evidenceId), async (tx, claim) => {
    const before = evidenceIn(claim, evidenceId);
    refuseUnlessChangeable(actor, before);
    if (before.version !== version) throw staleVersion('evidence', asView(actor, claim));
    await tx.evidence.delete({ where: { id: evidenceId }, select: { id: true } });
    await record(tx, actor, {
      event: 'EVIDENCE_REMOVED',
      articleId: claim.articleId,
      claimId: claim.id,
      before: contentOf(before),
    });
  });
}

async function claimOf(actor: Actor, evidenceId: string): Promise<string> {
  const evidence = await db().evidence.findFirst({
    where: { id: evidenceId, deskId: actor.deskId },
    select: { claimId: true },
  });
  if (!evidence) throw notFound('evidence');
  return evidence.claimId;
}

function evidenceIn(claim: ClaimView, evidenceId: string): EvidenceView {
  const evidence = claim.evidence.find((item) => item.id === evidenceId);
  // Somebody removed it between our look and our lock.
  if (!evidence) throw notFound('evidence');
  return evidence;
}

function refuseUnlessChangeable(actor: Actor, { addedBy }: EvidenceView): void {
  if (canChangeEvidence(actor, { addedById: addedBy.id })) return;
  throw new Problem('not-allowed', `${addedBy.name} added this; only they or an editor change it.`);
}

type Content = Pick<EvidenceView, 'stance' | 'title' | 'url' | 'quote' | 'readOn'>;

const contentOf = ({ stance, title, url, quote, readOn }: Content): Content => ({
  stance,
  title,
  url,
  quote,
  readOn,
});
