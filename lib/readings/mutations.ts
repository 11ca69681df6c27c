import type { z } from 'zod';
import { notFound, Problem, staleVersion } from '@/lib/api/problem';
import { refuseUnlessDroppable } from '@/lib/changes/refusals';
import { asView, changeClaims, type LockedClaim } from '@/lib/claims/mutations';
import { getClaim } from '@/lib/claims/queries';
import { type ClaimView, hedges, insertions, ranges, references } from '@/lib/claims/schema';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { createOnce, db, type Transaction } from '@/lib/server/db';
import type { Reading } from '@/prisma/generated/client';
import type { decideReadingInput } from './schema';

type Input = z.output<typeof decideReadingInput>;

const decisionOf = ({ takenAt, refusedAt }: Reading) =>
  takenAt ? 'TAKEN' : refusedAt ? 'REFUSED' : 'OPEN';

/**
 * Takes a reading as a claim of its own beside the one it reads, refuses it, or
 * opens it again; a claim that was made of it is then dropped, and comes back
 * when the reading is taken under the same id. Asked again it changes nothing.
 * Answers with the claim that it reads and the one made of it. Throws
 * `not-found`, `stale-version`, `conflict`, `not-allowed` and `id-taken`.
 */
export function decideReading(actor: Actor, readingId: string, input: Input): Promise<ClaimView[]> {
  return createOnce(async () => {
    const { claimId, takenAsId } = await findReading(actor, readingId, db());
    const claimIds = takenAsId ? [claimId, takenAsId] : [claimId];
    const changed = await changeClaims(actor, claimIds, async (tx, [claim, taken]) => {
      if (!claim) throw notFound('claim');
      // The claim is locked, so that what is read now stays so.
      const reading = await findReading(actor, readingId, tx);
      const before = decisionOf(reading);
      const same = input.decision === before;
      if (same && (before !== 'TAKEN' || reading.takenAsId === input.claim)) return undefined;
      const isOld = reading.revisionId !== claim.revisionId;
      if (input.version !== reading.version || reading.takenAsId !== takenAsId || isOld) {
        throw staleVersion('reading', asView(actor, claim));
      }
      const made = await decide(tx, actor, { reading, claim, taken }, input);
      await tx.reading.update({
        where: { id: readingId },
        data: {
          takenAt: input.decision === 'TAKEN' ? new Date() : null,
          refusedAt: input.decision === 'REFUSED' ? new Date() : null,
          ...(input.claim !== undefined && { takenAsId: input.claim }),
          decidedById: actor.userId,
          version: { increment: 1 },
        },
        select: { id: true },
      });
      await record(tx, actor, {
        event: events[input.decision],
        articleId: claim.articleId,
        claimId: claim.id,
        before: { decision: before, reading: reading.wording },
        after: { decision: input.decision, reading: reading.wording },
      });
      return made;
    });
    const { claim: id } = input;
    const shown = id === undefined || changed.some((item) => item.id === id);
    return shown ? changed : [...changed, await getClaim(actor, id)];
  });
}

const events = {
  TAKEN: 'READING_TAKEN',
  REFUSED: 'READING_REFUSED',
  OPEN: 'READING_REOPENED',
} as const;

async function findReading(actor: Actor, id: string, client: Transaction): Promise<Reading> {
  const reading = await client.reading.findFirst({ where: { id, deskId: actor.deskId } });
  if (!reading) throw notFound('reading');
  return reading;
}

type Decided = { reading: Reading; claim: LockedClaim; taken: LockedClaim | undefined };

/** Makes, brings back or drops the claim that a decision asks for. Answers with the id of one it made. */
async function decide(
  tx: Transaction,
  actor: Actor,
  { reading, claim, taken }: Decided,
  { decision, claim: id }: Input,
): Promise<string[]> {
  if (decision === 'TAKEN' && id !== undefined) {
    if (reading.takenAt) throw new Problem('conflict', 'Somebody has taken this reading already.');
    if (taken?.id === id) {
      await setDropped(tx, actor, taken, false);
      return [];
    }
    await makeClaim(tx, actor, reading, claim, id);
    return [id];
  }
  if (!reading.takenAt || !taken) return [];
  if (decision === 'REFUSED') {
    throw new Problem('conflict', 'It was taken as a claim. Take that back to refuse it.');
  }
  if (!taken.dropped) {
    refuseUnlessDroppable(actor, taken);
    await setDropped(tx, actor, taken, true);
  }
  return [];
}

async function setDropped(
  tx: Transaction,
  actor: Actor,
  { id, articleId, wording, dropped: before }: LockedClaim,
  dropped: boolean,
): Promise<void> {
  if (before === dropped) return;
  await tx.claim.update({
    where: { id },
    data: { droppedAt: dropped ? new Date() : null, version: { increment: 1 } },
    select: { id: true },
  });
  await record(tx, actor, {
    event: dropped ? 'CLAIM_DROPPED' : 'CLAIM_RESTORED',
    articleId,
    claimId: id,
    before: { dropped: before, wording },
    after: { dropped },
  });
}

async function makeClaim(
  tx: Transaction,
  actor: Actor,
  reading: Reading,
  { articleId, revisionId }: LockedClaim,
  id: string,
): Promise<void> {
  if (await tx.claim.findUnique({ where: { id }, select: { id: true } })) {
    throw new Problem('id-taken', 'This id belongs to another claim. Nothing was stored.');
  }
  const { attributionId, position, kind, wording, checkable, checkWorthiness } = reading;
  const { confidence, suggestedStatus, suggestedReason } = reading;
  const words = ranges.parse(reading.ranges);
  await tx.claim.create({
    data: {
      id,
      deskId: actor.deskId,
      articleId,
      revisionId,
      attributionId,
      ranges: words,
      position,
      kind,
      wording,
      insertions: insertions.parse(reading.insertions),
      offers: references.parse(reading.offers),
      hedges: hedges.parse(reading.hedges),
      checkable,
      checkWorthiness,
      confidence,
      foundRanges: words,
      suggestedStatus,
      suggestedReason,
      origin: 'SPLITTER',
      addedById: actor.userId,
    },
    select: { id: true },
  });
  await record(tx, actor, {
    event: 'CLAIM_ADDED',
    articleId,
    claimId: id,
    after: { wording, ranges: words, reading: reading.id },
  });
}
