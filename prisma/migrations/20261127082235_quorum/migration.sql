-- AlterEnum
ALTER TYPE "LedgerEvent" ADD VALUE 'QUORUM_CHANGED';

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "verdictsNeeded" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "pendingCount" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "quorum" JSONB NOT NULL DEFAULT '{"standard":1,"byKind":{},"byWorth":null,"tieBreaker":false}',
ADD COLUMN     "quorumVersion" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "breaksTie" BOOLEAN NOT NULL DEFAULT false;

-- Whoever marked a claim before its words changed has marked it, and it is pending.
UPDATE "Contribution" AS "own" SET "pendingCount" = "pending"."count"
FROM (
  SELECT "Verdict"."reviewerId", "Claim"."articleId", count(*) AS "count"
  FROM "Verdict" JOIN "Claim" ON "Claim"."id" = "Verdict"."claimId"
  WHERE "Claim"."status" = 'PENDING' AND "Claim"."droppedAt" IS NULL
  GROUP BY 1, 2
) AS "pending"
WHERE "own"."userId" = "pending"."reviewerId" AND "own"."articleId" = "pending"."articleId";

ALTER TABLE "Contribution"
  ADD CONSTRAINT "Contribution_pending_is_not_negative" CHECK ("pendingCount" >= 0);
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_needs_verdicts" CHECK ("verdictsNeeded" BETWEEN 1 AND 3);
