import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { dateOf } from '@/lib/articles/day';
import { contentOf, type EvidenceContent } from '@/lib/changes/change';
import { asView, changeClaim, type LockedClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import type { ClaimView } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db, type Transaction } from '@/lib/server/db';
import { canChangeEvidence } from './access';
import { closesCircle } from './derivation';
import type { addEvidenceInput, changeEvidenceInput, EvidenceView } from './schema';

/**
 * Adds a source to a claim. Asked again with the same id it answers with the
 * claim as it stands. Throws `not-found`, `id-taken` and, where it cannot derive
 * from what it is said to derive from, `conflict`.
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
  { id, ...content }: z.output<typeof addEvidenceInput>,
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
    refuseUnlessDerivable(claim, id, content);
    const { deskId, userId: addedById } = actor;
    await tx.evidence.create({
      data: { id, deskId, claimId, addedById, ...columnsOf(content) },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'EVIDENCE_ADDED',
      articleId: claim.articleId,
      claimId,
      after: inWords(claim, content),
    });
  });
}

/** Changes a piece of evidence. Throws `not-found`, `not-allowed`, `stale-version` and `conflict`. */
export async function changeEvidence(
  actor: Actor,
  evidenceId: string,
  { version, ...input }: z.output<typeof changeEvidenceInput>,
): Promise<ClaimView> {
  return changeClaim(actor, await claimOf(actor, evidenceId), async (tx, claim) => {
    const before = evidenceIn(claim, evidenceId);
    refuseUnlessChangeable(actor, before);
    const content = { ...input, confidential: input.confidential ?? before.confidential };
    if (JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(content))) return;
    if (before.version !== version) throw staleVersion('evidence', asView(actor, claim));
    refuseUnlessDerivable(claim, evidenceId, content);
    await tx.evidence.update({
      where: { id: evidenceId },
      data: { ...columnsOf(content), version: { increment: 1 }, updatedAt: new Date() },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'EVIDENCE_CHANGED',
      articleId: claim.articleId,
      claimId: claim.id,
      before: inWords(claim, before),
      after: inWords(claim, content),
    });
  });
}

/**
 * Removes a piece of evidence; the ledger keeps it. What derived from it derives
 * from then on from where it came from. Throws `not-found`, also for one that is
 * gone already, `not-allowed` and `stale-version`.
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
    await passOnOrigin(tx, actor, claim, before);
    await tx.evidence.delete({ where: { id: evidenceId }, select: { id: true } });
    await record(tx, actor, {
      event: 'EVIDENCE_REMOVED',
      articleId: claim.articleId,
      claimId: claim.id,
      before: inWords(claim, before),
    });
  });
}

/**
 * Lets what derives from `gone` derive from where that came from. The version of
 * those rows stays: whoever writes one without having seen this still names what
 * is gone, and is refused for that.
 */
async function passOnOrigin(
  tx: Transaction,
  actor: Actor,
  claim: LockedClaim,
  gone: EvidenceView,
): Promise<void> {
  for (const item of claim.evidence.filter(({ derivesFrom }) => derivesFrom === gone.id)) {
    await tx.evidence.update({
      where: { id: item.id },
      data: { derivesFromId: gone.derivesFrom, updatedAt: new Date() },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'EVIDENCE_CHANGED',
      articleId: claim.articleId,
      claimId: claim.id,
      before: inWords(claim, item),
      after: inWords(claim, { ...item, derivesFrom: gone.derivesFrom }),
    });
  }
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

function refuseUnlessDerivable(
  { evidence }: ClaimView,
  evidenceId: string,
  { derivesFrom }: EvidenceContent,
): void {
  if (derivesFrom === null) return;
  if (closesCircle(evidence, evidenceId, derivesFrom)) {
    throw new Problem(
      'conflict',
      'It would derive from itself, by way of the others. Nothing was stored.',
    );
  }
  if (evidence.some(({ id }) => id === derivesFrom)) return;
  throw new Problem(
    'conflict',
    'What it derives from is no evidence of this claim, or was removed. Nothing was stored.',
  );
}

function columnsOf(content: EvidenceContent) {
  const { derivesFrom, readOn, ...columns } = contentOf(content);
  return { ...columns, derivesFromId: derivesFrom, readOn: dateOf(readOn) };
}

/** What the ledger keeps: the evidence that this derives from by its title, for a person to read. */
function inWords({ evidence }: ClaimView, content: EvidenceContent) {
  const origin = evidence.find(({ id }) => id === content.derivesFrom);
  return { ...contentOf(content), derivesFrom: origin?.title ?? null };
}
