import { v7 as uuid } from 'uuid';
import type { Actor } from '@/lib/desks/actor';
import { closestAmong } from '@/lib/readings/closest-claim';
import { foundRow, type Stored } from '@/lib/revisions/found-row';
import type { Plan } from '@/lib/revisions/plan-revision';
import type { ReanchoredClaim } from '@/lib/revisions/reanchored-claims';
import type { Transaction } from '@/lib/server/db';
import { insertRows } from '@/lib/server/insert-rows';
import { stands } from '@/lib/splitter/stands';
import type { Split } from '@/lib/splitter/types';
import { Prisma } from '@/prisma/generated/client';

type Planned = { plan: Plan; split: Split; reanchored: readonly ReanchoredClaim[] };

/**
 * Stores what a new text makes of an article's claims, a statement a table however many there are.
 * Statuses and counters are left as they were.
 */
export async function writePlan(
  tx: Transaction,
  actor: Actor,
  stored: Stored,
  { plan, split, reanchored }: Planned,
): Promise<void> {
  await moveClaims(tx, stored, reanchored);
  await loseClaims(tx, reanchored);
  await returnClaims(tx, reanchored);
  await moveGiven(tx, reanchored);
  const added = plan.added.flatMap((index) => split.claims[index] ?? []);
  const claims = added.map((claim) => ({ ...claim, id: uuid() }));
  const now = new Date();
  const rows = claims.map((claim) => ({
    ...foundRow(stored, claim),
    id: claim.id,
    foundRanges: claim.ranges,
    origin: 'SPLITTER',
    droppedAt: stands(claim) ? null : now,
    addedById: actor.userId,
  }));
  await insertRows(tx, 'Claim', rows);
  const standing = reanchored.flatMap(({ id, planned, dropped }) =>
    planned.fate === 'gone' || dropped ? [] : [{ id, ranges: planned.ranges }],
  );
  await moveReadings(tx, stored, plan, split);
  const closest = closestAmong([...standing, ...claims]);
  const readings = plan.addedReadings.flatMap((index) => {
    const reading = split.finer[index];
    const claim = reading && closest(reading);
    return reading && claim
      ? [{ ...foundRow(stored, reading), id: uuid(), claimId: claim.id }]
      : [];
  });
  await insertRows(tx, 'Reading', readings);
}

async function moveClaims(
  tx: Transaction,
  { revisionId, attributionIds }: Stored,
  reanchored: readonly ReanchoredClaim[],
): Promise<void> {
  const rows = reanchored.flatMap(({ id, planned, stood, dropped, former, details }) => {
    if (planned.fate === 'gone' || !details) return [];
    const { attribution, ...rest } = details;
    return [
      {
        ...rest,
        id,
        former,
        ranges: planned.ranges,
        position: planned.ranges[0]?.start ?? 0,
        attributionId: attribution === null ? null : (attributionIds[attribution] ?? null),
        droppedAt: stood && dropped ? new Date() : null,
        // By so much the version goes on: where the words are the same, whoever saw it has seen it.
        version: planned.fate === 'same' ? 0 : 1,
      },
    ];
  });
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Claim" AS "c" SET
      "revisionId" = ${revisionId}::uuid, "ranges" = "to"."ranges", "position" = "to"."position",
      "attributionId" = "to"."attributionId", "wording" = "to"."wording",
      "insertions" = "to"."insertions", "offers" = "to"."offers", "hedges" = "to"."hedges",
      "foundRanges" = "to"."foundRanges", "confidence" = "to"."confidence",
      "suggestedStatus" = "to"."suggestedStatus", "suggestedReason" = "to"."suggestedReason",
      "former" = coalesce("to"."former", "c"."former"),
      "droppedAt" = coalesce("to"."droppedAt", "c"."droppedAt"),
      "version" = "c"."version" + "to"."version"
    FROM jsonb_populate_recordset(NULL::"Claim", ${JSON.stringify(rows)}::jsonb) AS "to"
    WHERE "c"."id" = "to"."id"`;
}

/** Claims of which the text has the words again stand as before. */
async function returnClaims(
  tx: Transaction,
  reanchored: readonly ReanchoredClaim[],
): Promise<void> {
  const ids = reanchored.filter(({ planned }) => planned.fate === 'back').map(({ id }) => id);
  await tx.claim.updateMany({
    where: { id: { in: ids } },
    data: { droppedAt: null, former: Prisma.DbNull },
  });
}

/** Of claims whose words are gone all stays that people have found and said; they are on no words, and dropped. */
async function loseClaims(tx: Transaction, reanchored: readonly ReanchoredClaim[]): Promise<void> {
  const rows = reanchored.flatMap(({ id, planned, former }) =>
    planned.fate === 'gone' ? [{ id, former }] : [],
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Claim" AS "c" SET
      "ranges" = '[]', "attributionId" = NULL, "insertions" = '[]', "offers" = '[]', "hedges" = '[]',
      "foundRanges" = NULL, "former" = "to"."former", "droppedAt" = coalesce("c"."droppedAt", now()),
      "version" = "c"."version" + 1
    FROM jsonb_populate_recordset(NULL::"Claim", ${JSON.stringify(rows)}::jsonb) AS "to"
    WHERE "c"."id" = "to"."id"`;
}

/** Which words verdicts and rulings are about from now on. */
async function moveGiven(tx: Transaction, reanchored: readonly ReanchoredClaim[]): Promise<void> {
  const verdicts = reanchored.flatMap(({ id: claimId, verdicts: given }) =>
    given.map((verdict) => ({ ...verdict, claimId })),
  );
  const rulings = reanchored.flatMap(({ id: claimId, ruling }) =>
    ruling ? [{ claimId, ...ruling }] : [],
  );
  await tx.$executeRaw`
    UPDATE "Verdict" AS "v" SET "ranges" = "to"."ranges"
    FROM jsonb_populate_recordset(NULL::"Verdict", ${JSON.stringify(verdicts)}::jsonb) AS "to"
    WHERE "v"."claimId" = "to"."claimId" AND "v"."reviewerId" = "to"."reviewerId"`;
  await tx.$executeRaw`
    UPDATE "Ruling" AS "r" SET "ranges" = "to"."ranges"
    FROM jsonb_populate_recordset(NULL::"Ruling", ${JSON.stringify(rulings)}::jsonb) AS "to"
    WHERE "r"."claimId" = "to"."claimId"`;
}

/**
 * Finer readings of words that are as they were go along, so that what was refused is not offered
 * again. The others stay with the text that they read, and are offered no more.
 */
async function moveReadings(
  tx: Transaction,
  stored: Stored,
  plan: Plan,
  split: Split,
): Promise<void> {
  const keyOf = (ranges: readonly object[]) => JSON.stringify(ranges);
  const found = new Map(split.finer.map((reading) => [keyOf(reading.ranges), reading]));
  const rows = plan.readings.map(({ id, ranges }) => {
    const reading = found.get(keyOf(ranges));
    const { attributionId, hedges, insertions, offers } = reading
      ? foundRow(stored, reading)
      : { attributionId: null, hedges: [], insertions: [], offers: [] };
    const position = ranges[0]?.start ?? 0;
    return { id, ranges, position, attributionId, hedges, insertions, offers };
  });
  if (rows.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Reading" AS "r" SET
      "revisionId" = ${stored.revisionId}::uuid, "ranges" = "to"."ranges",
      "position" = "to"."position", "attributionId" = "to"."attributionId",
      "hedges" = "to"."hedges", "insertions" = "to"."insertions", "offers" = "to"."offers"
    FROM jsonb_populate_recordset(NULL::"Reading", ${JSON.stringify(rows)}::jsonb) AS "to"
    WHERE "r"."id" = "to"."id"`;
}
